# Kendinize iyi bakmak.
tip-signalen-overbelasting-title = Siz aslında nasılsınız?
tip-signalen-overbelasting-text =
    Uzun zamandır bakıyorsanız bazen ne kadar yorgun olduğunuzu fark etmezsiniz. Bunun üzerinde iki dakika durun.

    Kötü mü uyuyorsunuz? Sık sık başınız ya da sırtınız mı ağrıyor? Daha çabuk mu kızıyorsunuz ya da sık sık ağlıyor musunuz? Arkadaşlarınızı daha mı az görüyorsunuz ya da artık hiçbir şeye isteğiniz yok mu?

    Bunlardan birkaçı sizde var mı? Bu zayıflık değildir. Aile hekiminize (huisarts) anlatın. Bakım veren yakın (mantelzorger) olduğunuzu da söyleyin.
tip-signalen-overbelasting-step-1 = Aile hekiminizi arayın
tip-signalen-overbelasting-step-2 = Mantelzorglijn hattını arayın

tip-mantelzorglijn-title = Sizi anlayan biriyle telefonda konuşun
tip-mantelzorglijn-text =
    Mantelzorglijn hattında, yakınına bakmak (mantelzorg) konusunda çok şey bilen biriyle konuşursunuz. Her şeyi sorabilirsiniz: kurallar, para, izin ya da ailede kavga.

    Yalnızca içinizi dökmek mi istiyorsunuz? Bu da olur. Bir sorunuz olması gerekmez.

    Mantelzorglijn iş günlerinde açıktır. Başka bir zaman mı konuşmak istiyorsunuz? O zaman Luisterlijn (dinleme hattı) vardır.
tip-mantelzorglijn-step-1 = Mantelzorglijn hattını arayın
tip-mantelzorglijn-step-2 = Luisterlijn hattını arayın

tip-tijd-voor-uzelf-title = Ajandaya kendiniz için bir saat yazın
tip-tijd-voor-uzelf-text =
    Kendinize bir saat kendiliğinden gelmez. Bu yüzden onu ajandaya yazın, doktor randevusu gibi.

    Size iyi gelen ve sizden çok şey istemeyen bir şey seçin. Yürümek, şarkı söylemek, bir arkadaşla kahve içmek ya da hiçbir şey.

    Bu saatin hangi saat olduğunu bir kişiye söyleyin. O sırada göz kulak olup olamayacağını sorun.
tip-tijd-voor-uzelf-step-1 = Ajandada bir saat seçin
