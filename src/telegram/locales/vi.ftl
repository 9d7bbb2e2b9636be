### Những gì bot nói bằng tiếng Việt. Trong câu chỉ được dùng <b>, <i> và <code>.
### Cùng mã, biến và định dạng với en.ftl; có kiểm thử so sánh hai tệp.

## Lệnh, như hiện trong trình đơn

command-start = Tôi có thể làm gì
command-ask = Đặt câu hỏi
command-latest = Các bài báo mới nhất
command-article = Một bài báo: tóm tắt, trích dẫn chính, liên kết
command-lang = Chọn ngôn ngữ
command-settings = Cài đặt của cuộc trò chuyện
command-help = Trợ giúp
command-privacy = Tôi lưu những gì
command-forget = Xóa mọi dữ liệu của cuộc trò chuyện này

## Bắt đầu và trợ giúp

welcome =
    <b>Xin chào!</b> Bạn cứ đặt câu hỏi, tôi sẽ trả lời bằng trích dẫn nguyên văn từ các bài báo, kèm nguồn.

    Ví dụ: <i>Mục tiêu tăng trưởng năm 2026 là bao nhiêu?</i>

    Bạn có thể hỏi bằng tiếng Việt hoặc tiếng Anh; tôi tìm trong bài báo của cả hai thứ tiếng.
button-latest = 📰 Bài báo mới nhất
button-language = 🌐 Ngôn ngữ

help-private =
    <b>Bạn có thể hỏi tôi bất cứ điều gì mà các bài báo có thể giải đáp.</b> Tôi trả lời bằng trích dẫn nguyên văn, kèm nguồn. Nếu các bài báo không có câu trả lời, tôi sẽ nói rõ.

    /ask CÂU HỎI – đặt câu hỏi; nhắn thẳng câu hỏi cũng được
    /latest – các bài báo mới nhất
    /article CHỦ ĐỀ – một bài báo về chủ đề đó: tóm tắt, trích dẫn chính, liên kết
    /subscribe TỪ KHÓA – nhận thông báo bài mới; gõ riêng để chọn
    /subscriptions, /unsubscribe TỪ KHÓA – các mục đã đăng ký
    /digest, /quiet, /pause, /resume, /timezone – khi nào gửi thông báo
    /why khi trả lời một thông báo – vì sao có thông báo đó
    /lang – tiếng Việt hoặc tiếng Anh
    /settings – cài đặt của cuộc trò chuyện này
    /privacy – tôi lưu những gì
    /forget – xóa mọi dữ liệu của cuộc trò chuyện này

    Trong cuộc trò chuyện khác, bạn gõ <code>@{ $bot }</code> kèm câu hỏi rồi chọn trích dẫn để gửi. Bạn cũng có thể thêm tôi vào nhóm.
help-group =
    <b>Bạn có thể hỏi tôi bất cứ điều gì mà các bài báo có thể giải đáp.</b> Tôi trả lời bằng trích dẫn nguyên văn, kèm nguồn.

    /ask CÂU HỎI – đặt câu hỏi
    /ask khi trả lời một tin nhắn – lấy tin nhắn đó làm câu hỏi
    @{ $bot } CÂU HỎI – hỏi bằng cách nhắc đến tôi
    Trả lời một tin nhắn của tôi – hỏi câu khác
    /latest – các bài báo mới nhất
    /article CHỦ ĐỀ – một bài báo về chủ đề đó: tóm tắt, trích dẫn chính, liên kết
    /why khi trả lời một thông báo – vì sao có thông báo đó
    /privacy – tôi lưu những gì

    Tôi không trả lời những tin nhắn khác trong nhóm.
help-group-admin =
    Dành cho quản trị viên của nhóm:
    /subscribe TỪ KHÓA – thông báo bài mới trong chủ đề này
    /subscriptions, /unsubscribe TỪ KHÓA – những mục nào
    /digest, /quiet, /pause, /resume, /timezone – khi nào
    /lang – ngôn ngữ tôi dùng trong nhóm
    /settings – cài đặt của nhóm
    /forget – xóa mọi dữ liệu của nhóm

group-introduction =
    Xin chào mọi người! Tôi trả lời câu hỏi bằng trích dẫn nguyên văn từ các bài báo, kèm nguồn.

    Hãy hỏi bằng /ask CÂU HỎI, hoặc dùng /ask để trả lời tin nhắn có câu hỏi. Tôi không trả lời những tin nhắn khác. Xem thêm: /help
group-mentions-work = Bạn cũng có thể nhắc đến tôi để hỏi: @{ $bot } CÂU HỎI.
group-mentions-hidden =
    Telegram không cho tôi thấy các tin nhắn nhắc đến tôi trong nhóm này. Muốn hỏi bằng cách nhắc đến tôi, hãy đặt tôi làm quản trị viên của nhóm, hoặc nhờ chủ của bot tắt chế độ riêng tư trong @BotFather (<code>/setprivacy</code>) rồi thêm tôi lại vào nhóm.

## Câu trả lời

button-next-passage = ➡️ Đoạn tiếp theo ({ $number }/{ $count })
button-first-passage = ↩️ Về đoạn đầu (1/{ $count })
button-more-context = 🔎 Xem thêm ngữ cảnh
button-less-context = ✂️ Bớt ngữ cảnh
button-article = 📄 Xem bài báo
button-helpful = 👍 Hữu ích
button-not-helpful = 👎 Không hữu ích
vote-thanks = Cảm ơn bạn đã đánh giá.

not-found = Các bài báo không có câu trả lời cho câu hỏi này.
not-found-nearest =
    { $count ->
       *[other] Những bài gần với câu hỏi nhất:
    }
button-headline = 📄 { $title }

## Bài báo

article-untitled = Bài báo không có tiêu đề
article-key-quotes = <b>Trích dẫn chính</b>
article-usage =
    Bạn gõ <code>/article</code> kèm chủ đề của bài báo, ví dụ <code>/article mục tiêu tăng trưởng</code>, hoặc dùng /article để trả lời một tin nhắn của tôi. Các bài báo mới nhất: /latest
article-gone = Bài báo này không còn nữa. Các bài báo mới nhất: /latest
article-unmatched = Tôi không tìm thấy bài báo nào như vậy. Các bài báo mới nhất: /latest
button-open-article = 🔗 Mở bài báo
button-open-at = 🔗 Mở trên { $publisher }

latest-title = <b>Các bài báo mới nhất</b>
latest-end = Không còn bài báo nào cũ hơn.
button-numbered = { $number }. { $title }
button-newer = ⬅️ Mới hơn
button-older = Cũ hơn ➡️

## Cài đặt

settings-title = <b>Cài đặt của cuộc trò chuyện này</b>
settings-language-chosen = Ngôn ngữ: { $language } (đã chọn ở đây)
settings-language-automatic = Ngôn ngữ: { $language } (tự động)
settings-time-zone = Giờ hiển thị theo múi giờ: { $zone }
button-change-language = 🌐 Đổi ngôn ngữ
button-back-to-settings = ⬅️ Quay lại cài đặt

language-question = Bạn muốn tôi dùng ngôn ngữ nào ở đây? Bạn vẫn có thể hỏi bằng cả hai thứ tiếng.
language-english = English
language-vietnamese = Tiếng Việt
language-set = Từ giờ tôi dùng tiếng Việt ở đây.
language-unknown = Tôi nói được tiếng Việt và tiếng Anh: <code>/lang vi</code> hoặc <code>/lang en</code>.
button-choice-current = ✅ { $choice }
language-auto-private = Theo Telegram
language-auto-group = Theo mặc định của bot

## Quyền riêng tư

privacy =
    <b>Tôi lưu những gì về cuộc trò chuyện này</b>
    • mã (ID) của cuộc trò chuyện trên Telegram, các cài đặt và mục đăng ký đã chọn ở đây;
    • những thông báo đã gửi hoặc sẽ gửi, { $alertDays ->
       *[other] tối đa { $alertDays } ngày
    }, để không gửi hai lần và để /why giải thích được;
    • câu hỏi cùng câu trả lời, và ai đã đánh giá câu trả lời là hữu ích hay không, { $days ->
       *[other] tối đa { $days } ngày
    }, để các nút bên dưới hoạt động;
    • từng tin nhắn cho đến khi được trả lời, sau đó sẽ bị xóa.

    Câu hỏi được xử lý ngay trên máy chạy bot; ngoài ra chỉ Telegram nhìn thấy. Nhật ký không ghi tên hay nội dung bạn viết.

    /forget xóa vĩnh viễn mọi dữ liệu của cuộc trò chuyện này.
forget-question = Xóa mọi thứ tôi lưu về cuộc trò chuyện này: cài đặt, mục đăng ký, thông báo, câu hỏi, câu trả lời và đánh giá? Bạn sẽ không thể khôi phục lại.
forget-done = Đã xóa mọi dữ liệu của cuộc trò chuyện này. Nếu bạn nhắn lại, chúng ta bắt đầu lại từ đầu.
forget-kept = Không có gì bị xóa.
button-forget-yes = 🗑 Xóa tất cả
button-forget-no = Giữ lại tất cả

## Chuyện xã giao

smalltalk-greeting = Xin chào! Bạn cứ đặt câu hỏi, ví dụ <i>Mục tiêu tăng trưởng năm 2026 là bao nhiêu?</i>, tôi sẽ tìm câu trả lời trong các bài báo.
smalltalk-thanks = Không có gì. Bạn cứ hỏi tiếp bất cứ lúc nào.
smalltalk-farewell = Tạm biệt bạn! Khi nào có câu hỏi, bạn cứ nhắn cho tôi.
smalltalk-acknowledgement = Vâng. Bạn cứ hỏi khi cần.
smalltalk-emoji = 🙂 Bạn hãy viết câu hỏi bằng lời, tôi sẽ tìm câu trả lời trong các bài báo.
smalltalk-sticker = Nhãn dán đẹp quá. Tôi chỉ đọc được chữ: bạn hãy viết câu hỏi bằng lời nhé.
smalltalk-photo = Tôi không đọc được hình ảnh. Bạn vui lòng viết câu hỏi bằng lời.
smalltalk-voice = Tôi không nghe được tin nhắn thoại. Bạn vui lòng viết câu hỏi bằng lời.
smalltalk-media = Tôi chỉ đọc được chữ. Bạn vui lòng viết câu hỏi bằng lời.

## Tài liệu mà quản trị viên của bot gửi

document-added =
    { $count ->
        [1] Tôi đã thêm bài này:
       *[other] Tôi đã thêm { $count } bài này:
    }
document-known =
    { $count ->
        [1] Tôi đã có bài này rồi:
       *[other] Tôi đã có { $count } bài này rồi:
    }
document-title = 📄 <b>{ $title }</b>
document-more =
    { $count ->
        [1] và một bài nữa
       *[other] và { $count } bài nữa
    }
document-left-out =
    { $count ->
        [1] Một phần của tệp không đọc được thành bài báo.
       *[other] { $count } phần của tệp không đọc được thành bài báo.
    }
document-soon = Vài giây nữa là có thể trích dẫn được.
document-rejected = Tôi không đọc được tệp này thành bài báo ({ $reason }). Tôi không giữ lại tệp.
rejection-empty = tệp trống
rejection-too-large = tệp quá lớn
rejection-binary = tệp không phải văn bản
rejection-data = đây là nguồn tin hoặc tệp dữ liệu, hoặc tệp bị hỏng
rejection-no-articles = không phần nào của tệp là bài báo có nội dung
rejection-unreadable = không mở được tệp
rejection-no-text = trang không có chữ
rejection-bot-check = trang yêu cầu xác nhận người dùng không phải là robot
rejection-error-page = đây là trang báo lỗi
rejection-no-access = trang từ chối truy cập
rejection-script-needed = trang chỉ chạy khi có JavaScript
rejection-age-check = trang hỏi tuổi người đọc
rejection-paywall = trang thu phí, không có nội dung bài
rejection-cookie-notice = chỉ có thông báo về cookie, không có bài
rejection-listing = đây là danh sách bài báo
rejection-no-body = không có nội dung bài báo
document-kind = Tôi thêm được tài liệu có đuôi .txt, .md, .html hoặc .jsonl làm bài báo.
document-too-large =
    { $max ->
       *[other] Tệp này quá lớn. Tôi nhận tệp tối đa { $max } megabyte.
    }
document-lost = Tôi không lấy được tệp này từ Telegram. Bạn vui lòng gửi lại.

## Thông báo

ask-prompt = Bạn muốn biết điều gì? Hãy trả lời tin nhắn này bằng câu hỏi của bạn.
question-too-long = Câu hỏi này dài quá. Bạn vui lòng hỏi trong tối đa { $max } ký tự.
indexing = Tôi vẫn đang đọc các bài báo ({ $percent }%). Đọc xong tôi sẽ trả lời câu hỏi của bạn.
corpus-empty = Tôi chưa có bài báo nào nên chưa thể trả lời. Bạn vui lòng thử lại sau.
failure = Đã có lỗi từ phía tôi. Bạn vui lòng thử lại.
flood = Bạn hỏi nhanh hơn tôi kịp trả lời. Tôi sẽ trả lời lần lượt từng câu; bạn vui lòng đợi một chút.
only-admins = Chỉ quản trị viên của nhóm mới thay đổi được mục này.
answer-expired = Câu trả lời này đã cũ nên các nút không còn dùng được. Bạn vui lòng hỏi lại.
unknown-command = Tôi không biết lệnh này. Bạn xem các lệnh ở /help nhé.
button-outdated = Nút này không còn dùng được. Bạn xem /help nhé.
link-unknown = Liên kết này không còn dùng được. Bạn cứ đặt câu hỏi cho tôi.

## Trong cuộc trò chuyện khác

inline-answer = ✅ { $quote }
inline-ask-in-private = Chưa có câu trả lời rõ ràng – hỏi riêng tôi
inline-no-articles = Tôi chưa có bài báo nào
inline-still-indexing = Tôi vẫn đang đọc các bài báo
guest-still-indexing = Tôi vẫn đang đọc các bài báo. Bạn vui lòng hỏi lại sau vài phút.

## Thông báo bài mới

command-subscribe = Nhận thông báo bài mới
command-subscriptions = Các mục đã đăng ký
command-unsubscribe = Bỏ một mục đăng ký
command-pause = Tạm giữ mọi thông báo
command-resume = Gửi thông báo trở lại
command-digest = Nhận bản tổng hợp vào giờ đã chọn
command-quiet = Giờ yên lặng
command-timezone = Múi giờ của cuộc trò chuyện này
command-why = Vì sao có thông báo (trả lời thông báo đó)

interest-everything = mọi bài mới
interest-keywords = từ khóa: <b>{ $words }</b>
interest-topic = chủ đề: <b>{ $words }</b> ({ $strictness })
interest-publisher = bài của <b>{ $publisher }</b>
strictness-strict = chặt
strictness-normal = vừa
strictness-wide = rộng

button-why = ❓ Vì sao có bài này
button-mute = 🔕 Tắt mục đăng ký này
button-subscriptions = ⚙️ Các mục đăng ký
button-everything = 📰 Mọi bài mới
button-keywords = 🔤 Theo từ khóa
button-topic = 💡 Theo chủ đề
button-publisher = 🏢 Theo nơi đăng
button-as-topic = 💡 Chuyển sang chủ đề
button-as-keywords = 🔤 Chuyển sang từ khóa
button-subscribe = ✅ Đăng ký
button-cancel = Thôi
button-new-subscription = ➕ Đăng ký mục mới
button-pause-subscription = ⏸ Tạm dừng
button-resume-subscription = ▶️ Nhận lại
button-edit-subscription = ✏️ Đổi từ ngữ
button-remove-subscription = 🗑 Bỏ mục này
button-all-subscriptions = ⬅️ Tất cả các mục
button-show-held = { $count ->
   *[other] 📬 Xem { $count } thông báo
}

alert-updated = ✏️ <b>Cập nhật:</b> nội dung bài đã được sửa.
alert-updated-added = ✏️ <b>Cập nhật.</b> Mới thêm: { $now }
alert-updated-removed = ✏️ <b>Cập nhật.</b> Đã bỏ: { $before }
alert-updated-changed = ✏️ <b>Cập nhật.</b> Trước: { $before } Nay: { $now }

digest-title = { $count ->
   *[other] <b>Bản tổng hợp: { $count } bài mới</b>
}
digest-other-publishers = <b>Nguồn khác</b>
pause-over = { $count ->
   *[other] Đã hết thời gian tạm dừng. Trong lúc đó có { $count } thông báo.
}
alerts-no-rights =
    Tôi không được phép viết trong { $chat } nên không gửi thông báo vào đó được. Hãy cho tôi quyền gửi tin nhắn, hoặc đặt tôi làm quản trị viên: các thông báo trong vòng một tuần sẽ được gửi tiếp. Tôi sẽ không nhắc bạn việc này lần nữa.
held-none = Không còn thông báo nào đang giữ.
held-paused = Thông báo đang được tạm giữ. Bạn hãy gửi /resume trước.
held-quiet = Đang là giờ yên lặng. { $count } thông báo sẽ đến khi hết giờ yên lặng.
held-shown = { $count ->
   *[other] Tôi gửi ngay { $count } thông báo.
}

subscribe-menu = Bạn muốn nhận thông báo về điều gì? Hãy chọn một mục, hoặc gõ /subscribe kèm từ khóa, ví dụ <code>/subscribe cầu "Lạng Sơn" -"bóng đá"</code>.
subscribe-keywords = Hãy trả lời tin nhắn này bằng các từ cần tìm. Đặt cụm từ trong "ngoặc kép", thêm dấu trừ trước từ cần loại, đặt OR giữa các lựa chọn.
subscribe-topic = Hãy trả lời tin nhắn này bằng một câu nói điều bạn quan tâm, ví dụ <i>đường và cầu mới ở Lạng Sơn</i>.
subscribe-publisher = Bạn chọn nơi đăng nào?
no-publishers = Các bài của tôi không ghi nơi đăng.
preview-title = Đăng ký { $interest }?
preview-found = { $count ->
    [0] Trong 30 ngày qua, mục này chưa có bài nào.
   *[other] Trong 30 ngày qua, mục này có { $count } bài:
}
preview-found-newest = { $count ->
    [0] Trong { $looked } bài mới nhất, mục này chưa có bài nào.
   *[other] Trong { $looked } bài mới nhất, mục này có { $count } bài:
}
preview-more = { $count ->
   *[other] … và { $count } bài nữa
}
preview-expired = Mục này đã cũ. Bạn vui lòng gõ lại /subscribe.
subscribe-cancelled = Chưa đăng ký mục nào.
subscribed = ✅ Đã đăng ký { $interest }. Xem tất cả: /subscriptions
subscribe-too-many = Bạn đã có { $most } mục đăng ký, là mức tối đa. Hãy bỏ bớt một mục: /subscriptions
keywords-empty = Trong này không có từ nào để tìm.
keywords-only-excluded = Ở đây chỉ có từ cần loại. Hãy thêm một từ cần tìm.
keywords-too-long = Nhiều từ quá. Bạn vui lòng dùng ít hơn.
keywords-unclear = Tôi không hiểu phần này. Ví dụ: <code>/subscribe cầu "Lạng Sơn" -"bóng đá"</code>

subscriptions-title = { $count ->
   *[other] <b>{ $count } mục đăng ký</b>
}
subscriptions-none = Ở đây chưa có mục đăng ký nào.
subscription-title = Mục đăng ký { $interest }
subscription-paused = {" "}⏸
subscription-elsewhere = (chủ đề khác trong nhóm)
button-previous-page = ⬅️ Trang trước
button-next-page = Trang sau ➡️
subscription-edit = Hãy trả lời tin nhắn này bằng từ ngữ mới cho mục { $subscription }.
subscription-gone = Mục đăng ký này không còn nữa.
subscription-not-here = Ở đây không có mục đăng ký đó: mục ấy đã bị bỏ, hoặc thuộc về một cuộc trò chuyện khác. Các mục ở đây: /subscriptions
subscription-of-group = Mục này thuộc về một nhóm hoặc kênh mà bạn quản trị. Bạn có thể thay đổi ở đó bằng /subscriptions.
subscription-removed = Đã bỏ: { $interest }
subscription-muted = Mục đăng ký này đã tạm dừng. Bạn có thể nhận lại ở /subscriptions.
subscription-set = Đã đặt.
unsubscribe-unknown = Không có mục đăng ký nào như vậy. Đây là tất cả các mục.

why = <b>{ $title }</b> được gửi vì mục đăng ký { $interest }.
why-title = Tiêu đề bài trùng với mục này.
why-paragraph = Chỗ trùng với mục này:
why-changed = <b>{ $title }</b> được gửi vì một mục đăng ký mà nay là { $interest }. Bài không còn khớp với mục này: mục đăng ký hoặc bài đã được sửa.
why-removed = <b>{ $title }</b> được gửi vì một mục đăng ký nay đã bỏ.
why-article-gone = Một bài không còn nữa
why-usage = Hãy trả lời một thông báo của tôi bằng /why.
why-nothing = Tôi không thấy thông báo nào trong tin nhắn này.

## Khi nào gửi thông báo

digest-is-off = Thông báo được gửi ngay, không gom thành bản tổng hợp. Đặt giờ bằng <code>/digest 08:00 18:00 t2-t6</code>.
digest-daily = Bản tổng hợp hằng ngày lúc { $times }.
digest-on-days = Bản tổng hợp lúc { $times } vào { $days }.
digest-too-many = Mỗi ngày tối đa { $most } lần.
digest-no-time = Vào lúc mấy giờ? Ví dụ: <code>/digest 08:00 t2-t6</code>
digest-unclear = Tôi không hiểu phần này. Ví dụ: <code>/digest 08:00 18:00 t2-t6</code>, hoặc <code>/digest off</code>.
button-digest-morning = Hằng ngày lúc 08:00
button-digest-twice = 08:00 và 18:00
button-digest-weekdays = 08:00 từ thứ Hai đến thứ Sáu
button-digest-off = Không gom
quiet-is-off = Chưa đặt giờ yên lặng. Đặt bằng <code>/quiet 22:00-07:00</code>.
quiet-is = Yên lặng từ { $from } đến { $to }: thông báo trong khoảng này được gom và gửi khi hết giờ.
quiet-same-time = Giờ đầu và giờ cuối trùng nhau. Ví dụ: <code>/quiet 22:00-07:00</code>
quiet-unclear = Tôi không hiểu phần này. Ví dụ: <code>/quiet 22:00-07:00</code>, hoặc <code>/quiet off</code>.
button-quiet-night = 22:00 đến 07:00
button-quiet-off = Không cần yên lặng
not-paused = Thông báo vẫn được gửi.
paused-forever = Mọi thông báo được giữ lại cho đến khi bạn gõ /resume.
paused-until = Mọi thông báo được giữ lại đến { $moment }.
pause-past = Thời điểm đó đã qua. Ví dụ: <code>/pause 3d</code>
pause-too-far = Tối đa một năm, đến { $moment }.
pause-unclear = Tôi không hiểu phần này. Ví dụ: <code>/pause 3d</code>, <code>/pause 2w</code>, hoặc một ngày cụ thể.
button-pause-day = Một ngày
button-pause-week = Một tuần
button-pause-forever = Đến khi tôi mở lại
button-resume = ▶️ Gửi thông báo trở lại
time-zone-unknown = { $count ->
    [0] Tôi không biết múi giờ này. Ví dụ: <code>/timezone Asia/Ho_Chi_Minh</code>
   *[other] Tôi không biết múi giờ này. Có phải một trong các múi giờ sau?
}
settings-subscriptions = { $count ->
    [0] Chưa có mục đăng ký
   *[other] { $count } mục đăng ký
}

## Nguồn tin và số liệu, dành cho quản trị viên của bot

feed-usage = Bạn gõ <code>/addfeed</code> kèm địa chỉ của nguồn tin (RSS) hoặc của trang có nguồn tin, ví dụ <code>/addfeed vnexpress.net</code>.
feed-added =
    ✅ Tôi đã theo dõi <b>{ $name }</b> ({ $address }).

    Những bài đang có sẽ sớm hỏi được và không gửi cho ai. Những bài đăng sau đó sẽ được gửi cho người đã đăng ký.
feed-known = Tôi đang theo dõi <b>{ $name }</b> ({ $address }) rồi.
feed-private = Tôi không được phép tải địa chỉ này: { $reason }. Nếu là máy của bạn, hãy thêm vào <code>FETCH_PRIVATE</code> rồi khởi động lại tôi.
feed-not-followed = Tôi không theo dõi được địa chỉ này: { $reason }. Địa chỉ có đúng không? Nhật ký ghi rõ hơn.
feed-not-found = Tôi không tìm thấy nguồn tin nào ở { $host }. Hãy gửi địa chỉ của chính nguồn tin.
feed-problem-private = { $host } nằm trong mạng không công khai, hoặc dẫn vào mạng như vậy
feed-problem-no-answer = { $host } không trả lời theo cách tôi dùng được
feed-problem-refused = { $host } trả lời với mã { $status }
feed-problem-too-large = { $host } gửi nhiều dữ liệu hơn mức tôi nhận
feed-problem-wrong-type = thứ { $host } gửi không phải nguồn tin, cũng không phải trang web
feed-problem-no-feed = thứ { $host } gửi không phải nguồn tin, hoặc là nguồn tin bị hỏng
feeds-title = { $count ->
   *[other] <b>{ $count } nguồn tin</b>
}
feeds-none = Tôi chưa theo dõi nguồn tin nào. Thêm một nguồn: <code>/addfeed vnexpress.net</code>
feed-name = <b>{ $name }</b>
feed-of-settings = (trong FEEDS)
feed-unread = Chưa đọc lần nào.
feed-read = Tải lần cuối { $moment }.
feed-next = Lần xem tới { $moment }.
feed-failing = { $count ->
    [1] ⚠️ Lần xem gần nhất bị lỗi: { $reason }.
   *[other] ⚠️ { $count } lần xem gần nhất bị lỗi: { $reason }.
}
feed-given-up = ⛔ Đã ngừng theo dõi: { $reason }. Gõ /addfeed để thử lại.
feed-remove-usage = Bạn gõ <code>/removefeed</code> kèm địa chỉ của nguồn tin như /feeds hiển thị.
feed-removed = Tôi không theo dõi <b>{ $name }</b> nữa. Các bài đã lấy vẫn được giữ lại.
feed-unknown = Tôi không theo dõi nguồn tin nào có địa chỉ này. Bạn xem danh sách ở /feeds.
feed-several = Có nhiều nguồn tin cùng hiển thị địa chỉ này. Bạn vui lòng ghi đầy đủ địa chỉ.
feed-in-settings = { $address } nằm trong <code>FEEDS</code>. Hãy bỏ nó ở đó rồi khởi động lại tôi.
statistics =
    <b>Số liệu</b>
    Bài báo: { $articles }
    Nguồn tin: { $feeds }, đang lỗi: { $failingFeeds }
    Mục đăng ký: { $subscriptions }, số cuộc trò chuyện: { $subscribedChats }
    Thông báo đang chờ: { $alertsWaiting }, đã gửi trong 24 giờ: { $alertsSent }
    Câu hỏi trong { $days } ngày: { $questions }, có câu trả lời: { $answered }
    Đánh giá: 👍 { $helpful }, 👎 { $notHelpful }
    Cập nhật đang chờ: { $updatesWaiting }
