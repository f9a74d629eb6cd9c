# Uygulamanın penceresi.
window-refused = Naaste pencere açamıyor. Bu bilgisayarda genellikle WebView2 eksiktir. Bu, Microsoft’un ücretsiz bir parçasıdır: microsoft.com adresinde “WebView2 Runtime” arayın. Kurun ve Naaste uygulamasını yeniden başlatın. Sizin hiçbir bilginiz kaybolmadı.
