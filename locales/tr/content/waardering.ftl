# Teşekkür.
tip-bent-u-mantelzorger-title = Bakım veren bir yakın mısınız? Sandığınızdan daha sık öyledir
tip-bent-u-mantelzorger-text =
    “Ben yalnızca onun eşiyim.” Birçok kişi bunu söyler. Oysa size yakın birine bakıyorsanız ve bunu meslek olarak yapmıyorsanız bakım veren bir yakınsınız (mantelzorger).

    Konu yalnızca yıkamak ve kaldırmak değildir. İşleri düzenlemek, birlikte gitmek, göz kulak olmak ve telefon etmek de sayılır.

    Birçok belediye ne kadar ve ne zamandır baktığınıza bakar. Bu çoğu zaman üç ay ya da daha uzun ya da haftada sekiz saat ya da daha çoktur. Sizde neyin geçerli olduğunu sorun.

    Bunu yüksek sesle de söyleyin: aile hekimine (huisarts), iş yerinizde, belediyede. O zaman sizi hesaba katabilirler.
tip-bent-u-mantelzorger-step-1 = Ne kadar baktığınızı girin
tip-bent-u-mantelzorger-step-2 = Belediyenize ne verdiğini sorun
