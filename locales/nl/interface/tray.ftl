# The tray of a desktop.
tray-open = Naaste openen
tray-quit = Naaste afsluiten
