# İş ve izin.
tip-kort-zorgverlof-title = Bakmak için birkaç gün izin
tip-kort-zorgverlof-text =
    Biri hasta ve sizin mi bakmanız gerekiyor? O zaman kısa süreli bakım izni (kortdurend zorgverlof) vardır. Bu, yılda en çok haftalık çalışma saatinizin iki katıdır. 24 saat çalışıyorsanız 48 saattir.

    Çoğu zaman ücretinizin %70'ini ve en az asgari ücreti alırsınız. Toplu iş sözleşmenizde (cao) daha çoğu olabilir.

    Eşiniz, çocuğunuz, anneniz ve babanız için geçerlidir. Kardeşler, büyükanne ve büyükbabalar, torunlar, ev arkadaşları ve tanıdıklar için de.

    Hemen bugün mü ayrılmanız gerekiyor? O zaman acil durum izni (calamiteitenverlof) vardır. Kısadır ve tamamı ödenir.
tip-kort-zorgverlof-step-1 = Kuralları okuyun
tip-kort-zorgverlof-step-2 = Mantelzorglijn hattını arayın
