# The window of the app.
window-refused = Naaste cannot open a window. Usually this computer then lacks WebView2, a free part from Microsoft: look for “WebView2 Runtime” at microsoft.com. Install it and start Naaste again. Nothing of yours is lost.
