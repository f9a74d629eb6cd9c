# Artık olmuyorsa.
tip-nu-in-nood-title = Şimdi yardım mı gerekiyor? Numaralar bunlar
tip-nu-in-nood-text =
    Tehlikede olan biri mi var? 112'yi arayın.

    İntiharı mı düşünüyorsunuz ya da birinin bunu yapmasından korkan mı var? 113'ü arayın. Emin değilseniz de arayabilirsiniz.

    Biri hasta ve bekleyemiyor mu? Aile hekiminizi (huisarts) arayın. Akşamları ve hafta sonu nöbetçi hekim merkezi (huisartsenpost) vardır.

    Ev güvenli değil mi? Veilig Thuis kurumunu arayın. Yalnızca öğüt istiyorsanız da sizinle birlikte düşünürler.
tip-nu-in-nood-step-1 = 112'yi arayın
tip-nu-in-nood-step-2 = 113'ü arayın
tip-nu-in-nood-step-3 = Aile hekiminizi arayın
tip-nu-in-nood-step-4 = Veilig Thuis kurumunu arayın

tip-het-gaat-niet-meer-title = Bu artık fazla. Bugün bir kişiyi arayın
tip-het-gaat-niet-meer-text =
    Bakımın fazla ağır olduğunu söylediniz. Bunu yüksek sesle söyleyebilirsiniz. Başarısız olmadınız.

    Bugün aile hekiminizi (huisarts) arayın. Şöyle deyin: “Ben yakınıma bakıyorum (mantelzorger) ve artık dayanamıyorum.” Aile hekimi hızlı yardımın yollarını bilir.

    Belediyeyi de arayın ve acil olduğunu söyleyin. Şimdiden geçici yardım gelip gelemeyeceğini sorun.

    Arayamıyor musunuz? Birinden sizin için aramasını isteyin.
tip-het-gaat-niet-meer-step-1 = Aile hekiminizi arayın
tip-het-gaat-niet-meer-step-2 = Belediyeyi arayın
tip-het-gaat-niet-meer-step-3 = Mantelzorglijn hattını arayın

tip-spanning-thuis-title = Evde gerginlik mi artıyor?
tip-spanning-thuis-text =
    Gece gündüz bakan kişinin sabrı tükenebilir. Bağırmak, sert tutmak, birbirinden korkmak: bunlar olur ve son bulabilir.

    Veilig Thuis kurumu sizinle birlikte düşünür. Yalnızca öğüt istiyorsanız da arayabilirsiniz. Konunun siz ya da başka biri olması fark etmez.

    Şu an tehlike mi var? 112'yi arayın.
tip-spanning-thuis-step-1 = Veilig Thuis kurumunu arayın
tip-spanning-thuis-step-2 = 112'yi arayın

tip-hulp-kan-niet-wachten-title = Yardım bekleyemez mi? Acil olup olamayacağını sorun
tip-hulp-kan-niet-wachten-text =
    Normal bir başvuru haftalar sürer. Acil durumda daha hızlı olup olamayacağını sorabilirsiniz. Belediye bazen şimdiden geçici yardım verebilir.

    Arayın ve şöyle deyin: “Bu acil. İnceleme bitene kadar geçici yardım istiyorum.” Bugün kimse gelmezse neyin kötü gideceğini anlatın.

    Biri olmaz mı diyor? Nedenini sorun ve bunu yazılı isteyin. Aile hekimini (huisarts) de arayın. Aile hekimi bazen bakımı daha hızlı düzenleyebilir.
tip-hulp-kan-niet-wachten-step-1 = Belediyeyi arayın
tip-hulp-kan-niet-wachten-step-2 = Aile hekimini arayın

tip-u-valt-zelf-uit-title = Bugün bakamıyor musunuz? Bu sırayla yapın
tip-u-valt-zelf-uit-text =
    Grip oldunuz, düştünüz ya da kendiniz hastaneye gitmelisiniz. Derin bir nefes alın. Bunu tek başınıza çözmek zorunda değilsiniz.

    1. Kişi bir saat bile yalnız kalamıyor mu? Bir komşudan hemen gelip yanında oturmasını isteyin.

    2. Acil durum planınızda yazan kişiyi arayın. Henüz planınız yok mu? En yakında oturan kişiyi arayın.

    3. Zaten gelen evde bakımı (thuiszorg) arayın. Daha sık gelip gelemeyeceklerini sorun.

    4. Aile hekimini (huisarts) arayın ve şöyle deyin: “Bakım veren yakın artık bakamıyor.” Akşamları ve hafta sonu nöbetçi hekim merkezini (huisartsenpost) arayın.

    5. Belediyeyi arayın ve acil yardım isteyin. Wlz'den, yani gece gündüz bakım yasasından bakım mı var? O zaman zorgkantoor adlı bakım ofisini arayın: bu bakımı o düzenler.
tip-u-valt-zelf-uit-step-1 = Aile hekimini arayın
tip-u-valt-zelf-uit-step-2 = Belediyeyi arayın
tip-u-valt-zelf-uit-step-3 = Mantelzorglijn hattını arayın

tip-verward-of-somber-title = Çok karamsar ya da zihni çok karışık mı? Beklemeyin
tip-verward-of-somber-text =
    Birinin artık yaşamak istemediğinden mi korkuyorsunuz? Açıkça sorun. “İntiharı düşünüyor musun?” Dinleyin ve yanında kalın. Birlikte 113'ü arayın. Yalnızca öğüt istiyorsanız da arayabilirsiniz.

    Birinin zihni çok karışık mı ve daha da kötüleşiyor mu? Aile hekimini (huisarts), akşamları nöbetçi hekim merkezini (huisartsenpost) arayın. Ne gördüğünüzü ve dünden farkını söyleyin.

    Şu an sizin ya da başkası için tehlike mi var? Güvenli bir yere gidin ve 112'yi arayın.
tip-verward-of-somber-step-1 = 113'ü arayın
tip-verward-of-somber-step-2 = Aile hekimini arayın
tip-verward-of-somber-step-3 = Tehlikede 112'yi arayın
