/** Languages in Latin letters that are told apart by their letters. */
export type LatinLanguage = 'en' | 'fr' | 'de' | 'es' | 'pt' | 'it' | 'nl' | 'pl' | 'tr' | 'vi' | 'id';

/** A page of everyday and shop talk in each language, written for this table; the letter model is counted from it. */
export const latinSamples: Readonly<Record<LatinLanguage, string>> = {
  en: `hello there, hi, hey, good morning, thanks a lot, thank you very much, please, sorry, yes, no, okay, sure, great, not yet, never mind
    I bought a pair of boots last month and they still have not come. Who can tell me what is going on with this delivery?
    we would like our money back because the thing does not work at all. It was broken when we opened the box.
    how do I get a new password? I forgot the old one and cannot sign in to my account any more.
    could you tell me whether the medium shirt is in stock, and how much the shipping would be to another country?
    which of these two is better for a child of eight? My son has small hands, so it should not be too heavy.
    they said it would be here on Tuesday, then on Friday, and now nobody knows. This is the worst shop I have ever seen.
    the colour looks nothing like the picture. I wanted green, you sent yellow. Where should I send it?
    do you have a store near the station? When does it open, and what time do you close on weekends?
    can someone help me? The voucher says it has expired but your mail told me it was good until the end of the year.
    I need a bill with our company name on it. Please write the tax number below the address.
    my friend got a discount, why did I not get one? Is there a code for students or for first time buyers?
    put it in gift paper and add a card, please. It is for my mother's birthday next week.
    the battery dies after an hour, the left side makes a noise, the button is stuck, and the light keeps blinking red.
    let me talk to a person, not a machine. What is your phone number? Call me back today if you can.
    we love it, it fits well, it came early, the quality is good and the girl on the phone was very kind. I will buy again.
    wait, that was wrong, I meant the large one. Just change it before you ship, would you? Add two more and remove the first.
    someone used my card, I did not make this payment, stop it right now. Am I going to get charged again?
    about above after again all also always another any around ask away bad been before being best big both bring but buy call came check
    lol omg hmm nah yep nope wow oops ugh pls plz thx ty u ur r im dont cant wont lemme gonna wanna btw asap could did does done down each easy enough even every far few find fine for found from gave give goes gone got had half has here his into
    just keep know late least left less like little long look lost made make many maybe more most much must need next nice none now off old
    only open other out over own paid part pay pick price quick really return right same say sell send should show size slow small some soon
    still stop such take than their them there these thing think those through today tomorrow tonight too took track tried try two under
    until up use used very want was way week well went were will with without work worse wrong year yesterday you your yours refund order
    cheap cheaper expensive help receipt invoice parcel package courier driver tracking lost broken faulty cracked damaged exchange cancel
    man men woman women boy girl people house home work school car road water food night morning noon evening hour minute second month
    play plays sing song movie music book read write learn study game win tall short long wide deep high old young new hot cold warm cool
    baby fever head heart hair face eyes mouth foot feet leg arm body doctor sick pain sleep dream tired hungry thirsty drink eat lunch dinner
    city town country sea sky sun moon rain snow wind tree flower dog bird fish horse white black blue green brown grey pink purple
    true false free full empty open clear dark light heavy easy hard soft strong weak sharp round flat clean dirty dry wet
    run walk drive ride fly swim stand sit lie rise fall grow cut draw paint build plan meet join leave move live die kill fight laugh cry
    mount mountain river lake tonight everybody everyone everything nothing something anything somewhere nowhere homework weekend birthday
    never ever once twice often always sometimes usually perhaps whole half quarter double single several favourite favorite colour color`,
  fr: `bonjour, bonsoir, salut, merci beaucoup, s'il vous plaît, oui, non, d'accord, désolé, pas encore, à bientôt
    j'ai acheté des chaussures le mois dernier et elles ne sont toujours pas arrivées. Qui peut me dire ce qui se passe avec la livraison ?
    nous voulons un remboursement parce que l'appareil ne marche pas du tout. Il était abîmé à l'ouverture du carton.
    comment changer l'adresse ? Je me suis trompé de rue. Est-ce que vous avez la taille quarante en bleu ?
    quel est le prix du transport pour la Belgique ? Combien de jours faut-il attendre ? C'est trop cher, c'était moins cher hier.
    la couleur n'est pas celle de la photo, il manque une pièce, où dois-je renvoyer l'article ? Avez-vous reçu mon colis ?
    le service est très lent, personne ne répond au téléphone, c'est inadmissible. Je veux parler à quelqu'un.
    mon compte est bloqué, le code ne fonctionne plus, pouvez-vous m'aider ? Un grand merci pour votre gentillesse.
    avec sans pour dans sur cette ces leur notre votre aussi encore déjà jamais toujours quand où comment pourquoi combien même très été être commande ma mon mes la le les une des est bloqué rembourser retour facture taille passe oublié rien ici alors voilà`,
  de: `guten Tag, hallo, vielen Dank, bitte, ja, nein, in Ordnung, Entschuldigung, noch nicht, bis bald
    ich habe letzten Monat Schuhe gekauft und sie sind immer noch nicht da. Wer kann mir sagen, was mit der Lieferung los ist?
    wir möchten unser Geld zurück, weil das Gerät überhaupt nicht funktioniert. Es war beim Öffnen schon beschädigt.
    wie ändere ich die Adresse? Ich habe mich in der Straße geirrt. Haben Sie die Größe vierzig auch in Blau?
    was kostet der Versand nach Österreich? Wie viele Tage muss ich warten? Das ist zu teuer, gestern war es günstiger.
    die Farbe stimmt nicht mit dem Bild überein, ein Teil fehlt, wohin soll ich den Artikel schicken? Ist das Päckchen angekommen?
    der Kundendienst ist sehr langsam, niemand geht ans Telefon, das ist eine Frechheit. Ich will mit einem Menschen sprechen.
    mein Konto ist gesperrt, der Gutschein geht nicht mehr, können Sie mir helfen? Danke für Ihre Mühe.
    mit ohne für auf diese dieser unser euer auch noch schon nie immer wann wo wie warum wieviel selbst sehr gewesen sein werden nicht kein über Bestellung Rechnung Rückgabe Erstattung Kennwort vergessen stornieren Umtausch kaputt mir mich dir uns euch schön nö doch`,
  es: `buenas tardes, hola, muchas gracias, por favor, sí, no, vale, perdón, todavía no, hasta luego
    compré unos zapatos el mes pasado y todavía no han llegado. ¿Quién me puede decir qué pasa con la entrega?
    queremos que nos devuelvan el dinero porque el aparato no funciona. Estaba roto cuando abrimos la caja.
    ¿cómo cambio la dirección? Me equivoqué de calle. ¿Tienen la talla cuarenta en azul?
    ¿cuál es el precio del envío a México? ¿Cuántos días hay que esperar? Es demasiado caro, ayer estaba más barato.
    el color no es el de la foto, falta una pieza, ¿a dónde mando el artículo? ¿Recibieron mi paquete?
    el servicio es muy lento, nadie contesta el teléfono, esto es una vergüenza. Quiero hablar con una persona.
    mi cuenta está bloqueada, el cupón ya no sirve, ¿me pueden ayudar? Gracias por su amabilidad.
    con sin para en esta estos nuestro su también aún ya nunca siempre cuándo dónde cómo por qué cuánto mismo muy sido ser niño mañana años pedido mi mis tu sus un una los las el la compra devolución factura contraseña olvidé reembolso envío aquí nada`,
  pt: `bom dia, olá, muito obrigada, por favor, sim, não, tudo bem, desculpe, ainda não, até logo
    comprei uns sapatos no mês passado e ainda não chegaram. Quem pode me dizer o que está acontecendo com a entrega?
    queremos a devolução do dinheiro porque o aparelho não funciona. Estava quebrado quando abrimos a caixa.
    como mudo o endereço? Errei a rua. Vocês têm o tamanho quarenta em azul?
    qual é o preço do frete para Lisboa? Quantos dias preciso esperar? É caro demais, ontem estava mais barato.
    a cor não é a da foto, falta uma peça, para onde mando o produto? Receberam o meu pacote?
    o atendimento é muito lento, ninguém atende o telefone, isso é uma vergonha. Quero falar com uma pessoa.
    a minha conta está bloqueada, o cupom já não funciona, podem ajudar? Obrigado pela atenção.
    com sem para em esta estes nosso seu também ainda já nunca sempre quando onde como por que quanto mesmo muito sido ser coração amanhã são pedido meu minha um uma os as compra devolução nota senha esqueci reembolso entrega aqui nada cadê você`,
  it: `buongiorno, ciao, grazie mille, per favore, sì, no, va bene, scusi, non ancora, a presto
    ho comprato delle scarpe il mese scorso e non sono ancora arrivate. Chi mi può dire che cosa succede con la consegna?
    vogliamo indietro i soldi perché l'apparecchio non funziona affatto. Era già rotto quando abbiamo aperto la scatola.
    come cambio l'indirizzo? Ho sbagliato via. Avete la misura quaranta in blu?
    qual è il prezzo della spedizione per la Svizzera? Quanti giorni bisogna aspettare? È troppo caro, ieri costava meno.
    il colore non è quello della foto, manca un pezzo, dove devo mandare l'articolo? Avete ricevuto il mio pacchetto?
    il servizio è molto lento, nessuno risponde al telefono, è una vergogna. Voglio parlare con una persona.
    il mio conto è bloccato, il buono non vale più, mi potete aiutare? Grazie per la gentilezza.
    con senza per questa questi nostro vostro anche ancora già mai sempre quando dove come perché quanto stesso molto stato essere degli della ordine mio mia un una gli le la lo acquisto reso fattura parola dimenticato rimborso spedizione qui niente ho hai`,
  nl: `goedemiddag, hallo, hartelijk bedankt, alstublieft, ja, nee, prima, sorry, nog niet, tot ziens
    ik heb vorige maand schoenen gekocht en ze zijn er nog steeds niet. Wie kan mij zeggen wat er met de levering aan de hand is?
    wij willen ons geld terug omdat het apparaat helemaal niet werkt. Het was al stuk toen we de doos openmaakten.
    hoe verander ik het adres? Ik heb de verkeerde straat ingevuld. Hebben jullie maat veertig in het blauw?
    wat kosten de verzendkosten naar België? Hoeveel dagen moet ik wachten? Dat is te duur, gisteren was het goedkoper.
    de kleur klopt niet met de foto, er ontbreekt een onderdeel, waarheen moet ik het artikel sturen? Is mijn pakje ontvangen?
    de klantenservice is erg traag, niemand neemt de telefoon op, schandalig. Ik wil met een mens spreken.
    mijn rekening is geblokkeerd, de bon doet het niet meer, kunt u mij helpen? Bedankt voor uw moeite.
    met zonder voor deze dit onze jullie ook nog al nooit altijd wanneer waar hoe waarom hoeveel zelf zeer geweest zijn worden niet geen bestelling mijn een het de aankoop retour factuur wachtwoord vergeten terugbetaling verzending hier niets heb`,
  pl: `dzień dobry, cześć, bardzo dziękuję, proszę, tak, nie, dobrze, przepraszam, jeszcze nie, do widzenia
    kupiłam buty w zeszłym miesiącu i wciąż ich nie ma. Kto mi powie, co się dzieje z dostawą?
    chcemy zwrotu pieniędzy, bo urządzenie w ogóle nie działa. Było zepsute, kiedy otworzyliśmy pudełko.
    jak zmienić adres? Pomyliłem ulicę. Czy jest rozmiar czterdzieści w kolorze niebieskim?
    ile kosztuje wysyłka do Czech? Ile dni trzeba czekać? To za drogo, wczoraj było taniej.
    kolor jest inny niż na zdjęciu, brakuje części, gdzie mam odesłać towar? Czy przesyłka dotarła?
    obsługa jest bardzo wolna, nikt nie odbiera telefonu, wstyd. Chcę rozmawiać z człowiekiem.
    moje konto jest zablokowane, kod już nie działa, czy możecie pomóc? z bez dla na ta ten nasz też już nigdy zawsze kiedy gdzie jak dlaczego zamówienie moje zakup zwrot faktura hasło zapomniałam wysyłka tutaj nic mam jest są się`,
  tr: `iyi günler, merhaba, çok teşekkür ederim, lütfen, evet, hayır, tamam, özür dilerim, henüz değil, görüşürüz
    geçen ay ayakkabı aldım ve hâlâ gelmedi. Teslimatta ne olduğunu bana kim söyleyebilir?
    paramızı geri istiyoruz çünkü cihaz hiç çalışmıyor. Kutuyu açtığımızda bozuktu.
    adresi nasıl değiştiririm? Sokağı yanlış yazdım. Kırk numara mavi var mı?
    yurt dışına gönderim ücreti ne kadar? Kaç gün beklemem gerekiyor? Çok pahalı, dün daha ucuzdu.
    rengi fotoğraftaki gibi değil, bir parça eksik, ürünü nereye göndereyim? Paketim size ulaştı mı?
    hizmet çok yavaş, kimse telefona bakmıyor, ayıp. Bir insanla konuşmak istiyorum.
    hesabım kilitlendi, kupon artık çalışmıyor, yardım eder misiniz? ile için bu şu bizim sizin de daha hiç hep ne zaman nerede nasıl neden kadar siparişim benim bir alışveriş iade fatura şifre unuttum unuttuk şifremi kargo burada hiçbir var yok mi mu mü`,
  vi: `xin chào, cảm ơn nhiều, làm ơn, vâng, không, được rồi, xin lỗi, chưa, hẹn gặp lại
    tháng trước tôi mua một đôi giày mà đến giờ vẫn chưa tới. Ai có thể cho tôi biết việc giao hàng thế nào?
    chúng tôi muốn lấy lại tiền vì máy không chạy. Lúc mở hộp ra đã bị hỏng rồi.
    đổi địa chỉ như thế nào? Tôi ghi nhầm đường. Có cỡ bốn mươi màu xanh không?
    gửi ra nước ngoài hết bao nhiêu tiền? Phải đợi mấy ngày? Đắt quá, hôm qua rẻ hơn.
    màu không giống ảnh, thiếu một món, tôi gửi trả ở đâu? Các bạn nhận được gói hàng của tôi chưa?
    phục vụ chậm quá, không ai nghe điện thoại. Tôi muốn nói chuyện với người thật. tài khoản bị khóa, mã giảm giá hết hạn, giúp tôi với đơn hàng của tôi mua trả hóa đơn mật khẩu quên hoàn tiền giao ở đây có không đâu rồi nhé ạ`,
  id: `selamat siang, halo, terima kasih banyak, tolong, ya, tidak, baik, maaf, belum, sampai jumpa
    bulan lalu saya membeli sepatu dan sampai sekarang belum datang. Siapa yang bisa memberi tahu bagaimana pengirimannya?
    kami ingin uang kembali karena alatnya sama sekali tidak berfungsi. Waktu dibuka kotaknya sudah pecah.
    bagaimana cara mengubah alamat? Saya salah tulis jalan. Apakah ada ukuran empat puluh warna biru?
    berapa biaya kirim ke luar negeri? Berapa hari harus menunggu? Terlalu mahal, kemarin lebih murah.
    warnanya tidak sama dengan foto, ada yang kurang, ke mana saya kirim barangnya? Paket saya sudah diterima?
    pelayanannya lambat sekali, tidak ada yang angkat telepon. Saya mau bicara dengan orang. akun terkunci, kupon sudah tidak berlaku, bantu dong pesanan saya beli retur faktur kata sandi lupa uang pengiriman di sini tidak ada kok nih ya gak belum`,
};
