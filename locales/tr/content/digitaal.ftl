# Dijital işler ve DigiD.
tip-digid-machtigen-title = Şifre paylaşmadan başkası için iş yapmak
tip-digid-machtigen-text =
    DigiD'yi hiçbir zaman başkasıyla paylaşmayın, eşiniz ya da çocuğunuzla bile. Daha iyi bir yol var: DigiD Machtigen. Biri izin verir, öteki kendi DigiD'siyle giriş yapar.

    1. Hangi hizmetler için gerektiğini yazın. Örneğin belediye, vergi ya da PGB.

    2. Birlikte oturun. Biri izni ister, öteki verir. İkisi de kendi DigiD'siyle.

    3. Hangi hizmet için ve ne kadar süre olduğunu seçin. Bunu her hizmet için ayrı yapın.

    4. Denemek için bir kez giriş yapın. Böylece çalıştığını bilirsiniz.

    5. Bitiş tarihini ajandaya yazın, o zaman izni zamanında yeniden istersiniz.
tip-digid-machtigen-step-1 = Nasıl çalıştığını okuyun
