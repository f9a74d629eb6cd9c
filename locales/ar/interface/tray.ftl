tray-open = فتح Naaste
tray-quit = إغلاق Naaste
