# Het venster van de app.
window-refused = Naaste kan geen venster openen. Meestal ontbreekt dan WebView2 op deze computer. Dat is een gratis onderdeel van Microsoft: zoek op microsoft.com naar “WebView2 Runtime”. Installeer het en start Naaste opnieuw. Er is niets van u verloren.
