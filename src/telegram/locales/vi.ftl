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
    /privacy – tôi lưu những gì

    Tôi không trả lời những tin nhắn khác trong nhóm.
help-group-admin =
    Dành cho quản trị viên của nhóm:
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
    • mã (ID) của cuộc trò chuyện trên Telegram và các cài đặt đã chọn ở đây;
    • câu hỏi cùng câu trả lời, và ai đã đánh giá câu trả lời là hữu ích hay không, { $days ->
       *[other] tối đa { $days } ngày
    }, để các nút bên dưới hoạt động;
    • từng tin nhắn cho đến khi được trả lời, sau đó sẽ bị xóa.

    Câu hỏi được xử lý ngay trên máy chạy bot; ngoài ra chỉ Telegram nhìn thấy. Nhật ký không ghi tên hay nội dung bạn viết.

    /forget xóa vĩnh viễn mọi dữ liệu của cuộc trò chuyện này.
forget-question = Xóa mọi thứ tôi lưu về cuộc trò chuyện này: cài đặt, câu hỏi, câu trả lời và đánh giá? Bạn sẽ không thể khôi phục lại.
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
