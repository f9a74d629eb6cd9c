# The tray of a desktop.
tray-open = Open Naaste
tray-quit = Quit Naaste
