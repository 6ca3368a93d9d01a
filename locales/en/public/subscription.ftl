### Subscribing by e-mail or text message: the pages, and the letters themselves.

subscription-link = Get a message by e-mail or text
subscription-link-mail = Get a message by e-mail
subscription-only-then = Only someone who asks for messages leaves an address; it lies locked and is deleted when the messages end.

## Asking, one question a page

subscription-title = Get messages
subscription-what = What do you want to hear about?
subscription-what-hint = We write when there is something new, and only about what you choose.
subscription-matter-hint = We write when its standing changes. After the last change the messages end.
subscription-answers-of = Typical answers: { $category }
subscription-choose = Choose one of these
subscription-unavailable = This office sends no messages yet. You can follow what it publishes in a feed reader.
subscription-back = Back
subscription-where = Where shall we write?
subscription-where-odd = Write an e-mail address such as name@example.org, or a mobile number
subscription-where-odd-mail = Write an e-mail address such as name@example.org
subscription-contact = E-mail address or mobile number
subscription-contact-mail = E-mail address
subscription-contact-hint = A number from another country begins with + and the country code.
subscription-check = Is this right?
subscription-about = About
subscription-first = First we ask the address whether it wants this. Without a yes within 24 hours it is deleted.
subscription-kept = Your address lies locked, serves these messages alone, and is not joined to any request. You end it with one press in any message; it is then deleted at once.
subscription-until-done = When the matter is done, we write once more and delete the address, after one year at the latest.
subscription-until-year = After one year the messages end, unless you say that you want another.
subscription-agree = Yes, ask this address
subscription-sent = One more step
subscription-sent-mail = We have sent an e-mail. Open the link in it and say yes.
subscription-sent-text = We have sent a text message with six digits. Enter them here.
subscription-sent-none = Nothing came? Look among unwanted mail, check what you typed, and ask again after ten minutes.
subscription-sent-none-text = Nothing came? Check the number you typed, and ask again after ten minutes.
subscription-again = Use another address
subscription-code = Six digits
subscription-code-wrong = These digits are not right, or no longer valid. Look at the newest message.
subscription-code-send = Confirm
subscription-done = You will get messages
subscription-done-more = Every message has a link that ends them.
subscription-ended = No messages come any more
subscription-ended-more = We have no address for this link; if there was one, it is deleted.

## Where the link of a letter leads

subscription-confirm = Do you want these messages?
subscription-confirm-yes = Yes, write to me
subscription-confirm-no = No, delete the address
subscription-end-ask = End these messages?
subscription-until = They come until { $day } at the latest.
subscription-end = End and delete the address
subscription-renew = Go on for another year

## Letters

subscription-subject = { $office }: { $topic }
subscription-letter-confirm = { $office }: Do you want messages about “{ $topic }”? Open this link within 24 hours and say yes. If you did not ask for this, do nothing; the address is then deleted.
    { $link }
subscription-letter-code = { $office }: { $code } is the code for your messages, valid for 24 hours. If you did not ask for this, do nothing. Or say yes or no here:
    { $link }
subscription-letter-known = { $office }: Somebody asked for messages about “{ $topic }” for this address. You get them already; nothing has changed.
subscription-letter-news = { $office }: There is something new in “{ $topic }”.
    { $address }
subscription-letter-matter = { $office }: { $topic }: now “{ $stage }”.
    { $address }
subscription-letter-last = { $office }: { $topic }: now “{ $stage }”. This was the last message; your address has been deleted.
    { $address }
subscription-letter-renew = { $office }: Your messages about “{ $topic }” end on { $day }. To get them for another year, open this link and press the button.
    { $link }
subscription-leave = End the messages: { $link }
