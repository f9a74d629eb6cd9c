# Gençler ve bakım.
tip-jong-en-zorgen-title = Evde bakıma yardım mı ediyorsunuz? Yalnız değilsiniz
tip-jong-en-zorgen-text =
    Biri hasta olduğu ya da engeli olduğu için evde yardım mı ediyorsunuz? O zaman siz bakım veren bir yakınsınız (mantelzorger). Daha çok birlikte düşünüyor, göz kulak oluyor ya da kaygılanıyorsanız da.

    16 ile 24 yaş arasındaki (24 dahil) gençlerin yaklaşık dörtte biri bakar. Birçoğu kendine mantelzorger demez.

    Konuşmak iyi gelir. 18 yaşına kadar Kindertelefoon hattını arayabilirsiniz, saat 11 ile 21 arası. Ücretsizdir. Mantelzorglijn hattı herkes içindir.
tip-jong-en-zorgen-step-1 = Kindertelefoon hattını arayın
tip-jong-en-zorgen-step-2 = Mantelzorglijn hattını arayın
