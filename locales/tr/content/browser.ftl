# Girişten sonra tarayıcının gösterdiği sayfa. İki cümle; daha fazlası sığmaz.
browser-done-title = Giriş yaptınız
browser-done-text = Bu pencereyi kapatabilirsiniz. Naaste uygulamasına dönün.
browser-failed-title = Giriş yapılamadı
browser-failed-text = Bu pencereyi kapatabilirsiniz. Naaste uygulamasına dönün ve yeniden deneyin.
