browser-done-title = تم تسجيل دخولكم
browser-done-text = يمكنكم إغلاق هذه النافذة. عودوا إلى Naaste.
browser-failed-title = لم ينجح تسجيل الدخول
browser-failed-text = يمكنكم إغلاق هذه النافذة. عودوا إلى Naaste وحاولوا مرة أخرى.
