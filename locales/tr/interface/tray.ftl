# Bilgisayarda saatin yanındaki simge.
tray-open = Naaste uygulamasını aç
tray-quit = Naaste uygulamasını kapat
