# Evde bakım.
tip-noodplan-title = Ya siz hastalanırsanız? Bir sayfa hazırlayın
tip-noodplan-text =
    Kimse bunu düşünmek istemez. Yine de hazır olunca rahatlatır. Yarım saat yeter.

    1. Bakımı kim üstlenir? İki ad ve numaralarını yazın. İsteyip istemediklerini sorun.

    2. Anahtar nerede? Başka kimde anahtar var?

    3. Hangi ilaçlar ve saat kaçta? Eczaneden bir liste isteyin ve yanına koyun.

    4. Sıradan bir gün nasıl geçer? Yakınınız neyi severek yapar, neyi hiç istemez?

    5. Sayfayı buzdolabına asın. Yakında oturan birine bir kopya verin. Yılda iki kez gözden geçirin.
tip-noodplan-step-1 = Sayfayı bu uygulamada hazırlayın
tip-noodplan-step-2 = Aile hekiminizden ilaç listesi isteyin
