/**
 * News that is written every day in the same words: what it says of `day` (days after 2025-01-01) with figures of a
 * plausible size, at random but the same for the same day and variant. A variant is another place, bank or hour.
 */
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const THU = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Mulberry32. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function dayOf(day) {
  const date = new Date(Date.UTC(2025, 0, 1 + day));
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return {
    iso: date.toISOString().slice(0, 10),
    en: `${MONTHS[m - 1]} ${d}`,
    vi: `${d}/${m}`,
    viFull: `${String(d).padStart(2, '0')}/${String(m).padStart(2, '0')}/${y}`,
    weekday: WEEKDAYS[date.getUTCDay()],
    thu: THU[date.getUTCDay()],
  };
}

function drawing(seed) {
  const random = randomFrom(seed * 7919 + 13);
  for (let i = 0; i < 5; i++) random();
  return {
    int: (from, to) => from + Math.floor(random() * (to - from + 1)),
    dec: (from, to, digits = 1) => (from + random() * (to - from)).toFixed(digits),
    any: (list) => list[Math.floor(random() * list.length)],
    shuffled: (list) => [...list].map((x) => [random(), x]).sort((p, q) => p[0] - q[0]).map(([, x]) => x),
  };
}
const comma = (text) => String(text).replace('.', ',');
const dots = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
const commas = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

function template(name, lang, publisher, write) {
  return (day, variant = 0) => {
    const written = write(dayOf(day), drawing(day * 31 + variant * 977 + name.length * 101 + name.charCodeAt(0)), variant);
    return {
      title: written.title,
      summary: null,
      publisher,
      publishedAt: dayOf(day).iso,
      url: `https://${publisher.toLowerCase().replace(/[^a-z]/g, '') || 'bao'}.example/${name}-${dayOf(day).iso}-${variant}`,
      language: lang,
      paragraphs: written.paragraphs,
      captions: [],
    };
  };
}

const PLACES = ['Hải Minh', 'Lâm Thượng', 'An Trung', 'Phú Vịnh'];
const TOWNS = ['Port Wexley', 'Lakeview', 'Kilbrae', 'Tarn'];
const BANKS = ['Lantern Bank', 'Coast Savings Bank', 'Union Trade Bank', 'Delta Bank'];
const CLUBS = ['Hải Minh', 'Sông Lạch', 'Công nhân Con Sáu', 'Lâm Thượng', 'An Trung', 'Phú Vịnh'];
const TEAMS = ['Wexley Rovers', 'Lakeview Town', 'Kilbrae', 'Carrow United', 'Tarn Valley', 'Skerra Athletic'];

export const FIXING_TEMPLATES = {
  gold: template('gold', 'vi', 'Thi truong 24h', (d, r, v) => {
    const [buy, spread, world] = [r.int(1180, 1590) / 10, r.int(15, 35) / 10, r.int(2610, 4390)];
    const change = r.int(1, 18) * 100;
    return {
      title: `Giá vàng hôm nay ${d.vi}: ${r.any(['tăng mạnh', 'giảm nhẹ', 'quay đầu giảm', 'tiếp tục tăng'])}`,
      paragraphs: [
        `${v % 2 ? 'Chiều' : 'Sáng'} ${d.vi}, Công ty Vàng bạc Đá quý Con Sáu niêm yết giá vàng miếng ở mức ${comma(buy)} triệu đồng/lượng mua vào và ${comma((buy + spread).toFixed(1))} triệu đồng/lượng bán ra, ${r.any(['tăng', 'giảm'])} ${dots(change * 1000)} đồng so với phiên trước.`,
        `Giá vàng nhẫn tròn trơn được giao dịch quanh ${comma((buy - r.int(5, 25) / 10).toFixed(1))} triệu đồng/lượng. Chênh lệch mua bán là ${comma(spread)} triệu đồng.`,
        `Trên thị trường thế giới, giá vàng giao ngay ở mức ${dots(world)} USD/ounce, ${r.any(['cao hơn', 'thấp hơn'])} ${r.int(3, 48)} USD so với hôm qua. Quy đổi theo tỷ giá ngân hàng, vàng thế giới thấp hơn vàng trong nước khoảng ${comma(r.dec(4, 19))} triệu đồng mỗi lượng.`,
        `Các chuyên gia khuyên nhà đầu tư cá nhân thận trọng vì giá biến động mạnh trong ngắn hạn.`,
      ],
    };
  }),
  weather: template('weather', 'en', 'Northern Shore Herald', (d, r, v) => {
    const low = r.int(-3, 16);
    return {
      title: `Weather for ${TOWNS[v % 4]} on ${d.en}`,
      paragraphs: [
        `${d.weekday} will be ${r.any(['dry', 'wet', 'cloudy', 'bright'])} in ${TOWNS[v % 4]} with temperatures between ${low} and ${low + r.int(4, 11)} degrees. The wind comes from the ${r.any(['west', 'north', 'south-west', 'east'])} at up to ${r.int(10, 65)} kilometres an hour.`,
        `The chance of rain is ${r.int(1, 19) * 5} percent, and up to ${r.int(0, 28)} millimetres may fall. The sun rises at ${r.int(5, 8)}:${r.int(10, 59)} and sets at ${r.int(16, 21)}:${r.int(10, 59)}.`,
        `High water is at ${r.int(1, 12)}:${r.int(10, 59)} with ${r.dec(2.1, 5.4)} metres. Small craft should listen to the coastguard's forecast before they leave the harbour.`,
      ],
    };
  }),
  exchange: template('exchange', 'en', 'Market Minute', (d, r, v) => ({
    title: 'Exchange rates this morning',
    paragraphs: [
      `${BANKS[v % 4]} this morning bought the US dollar at ${commas(r.int(25010, 26390))} VND and sold it at ${commas(r.int(25400, 26590))} VND.`,
      'Commercial banks may trade within a band of five percent above or below the central rate.',
      'Rates at the counter may differ from those for transfers. The next rate is published on the following working day at 8:30.',
    ],
  })),
  lottery: template('lottery', 'vi', 'Bao Hai Minh', (d, r, v) => ({
    title: `Kết quả xổ số ${PLACES[v % 4]} ngày ${d.viFull}`,
    paragraphs: [
      `Công ty Xổ số kiến thiết ${PLACES[v % 4]} mở thưởng kỳ vé ${d.thu} ngày ${d.viFull} với kết quả như sau.`,
      `Giải đặc biệt: ${r.int(100000, 999999)}. Giải nhất: ${r.int(10000, 99999)}. Giải nhì: ${r.int(10000, 99999)}. Giải ba: ${r.int(10000, 99999)} và ${r.int(10000, 99999)}.`,
      `Giải tư: ${r.int(10000, 99999)}, ${r.int(10000, 99999)}, ${r.int(10000, 99999)}. Giải năm: ${r.int(1000, 9999)}. Giải sáu: ${r.int(1000, 9999)}, ${r.int(1000, 9999)}. Giải bảy: ${r.int(100, 999)}. Giải tám: ${r.int(10, 99)}.`,
      'Vé trúng giải đặc biệt loại 10.000 đồng được lĩnh 2 tỷ đồng. Người trúng thưởng lĩnh tiền trong thời hạn 30 ngày tại trụ sở công ty hoặc các đại lý, mang theo giấy tờ tùy thân.',
      'Doanh thu xổ số được dùng để xây trường học, trạm y tế và đường giao thông nông thôn.',
    ],
  })),
  table: template('table', 'vi', 'The thao Ven bien', (d, r) => {
    const order = r.shuffled(CLUBS);
    let points = r.int(30, 44);
    return {
      title: `Bảng xếp hạng giải bóng đá vùng duyên hải sau vòng ${r.int(5, 22)}`,
      paragraphs: [
        `Sau lượt trận ngày ${d.vi}, ${order[0]} dẫn đầu bảng xếp hạng giải bóng đá vùng duyên hải.`,
        ...order.map((club, i) => {
          points -= r.int(1, 5);
          return `${i + 1}. ${club}: ${points} điểm, ghi ${r.int(11, 48)} bàn, thủng lưới ${r.int(9, 40)} bàn.`;
        }),
        'Hai đội đầu bảng giành quyền dự vòng chung kết quốc gia, đội cuối bảng xuống hạng.',
      ],
    };
  }),
  covid: template('covid', 'en', 'Hai Minh Daily', (d, r) => ({
    title: `Hai Minh reports ${r.int(12, 980)} new COVID-19 cases`,
    paragraphs: [
      `Hai Minh recorded ${r.int(12, 980)} new COVID-19 cases in the 24 hours to 6 pm on ${d.en}, of which ${r.int(3, 90)} were imported, the provincial centre for disease control said.`,
      `The total number of infections since the beginning of the outbreak rose to ${commas(r.int(41000, 98000))}. A further ${r.int(10, 700)} patients recovered and ${r.int(1, 14)} died.`,
      `Hospitals are treating ${r.int(100, 2400)} people, ${r.int(4, 96)} of them on ventilators. Some ${commas(r.int(1100, 39000))} doses of vaccine were given on ${d.weekday}.`,
      'Residents are reminded to wear masks in public places, to wash their hands and to report a fever to the nearest health station. The hotline 1900 9095 is open day and night.',
    ],
  })),
  fuel: template('fuel', 'vi', 'Thi truong 24h', (d, r) => ({
    title: `Giá xăng dầu từ 15h ngày ${d.vi}`,
    paragraphs: [
      `Liên bộ Công Thương - Tài chính điều chỉnh giá xăng dầu từ 15h ngày ${d.vi}. Xăng E5 RON 92 ${r.any(['tăng', 'giảm'])} ${r.int(60, 790)} đồng, không cao hơn ${dots(r.int(18400, 21900))} đồng/lít; xăng RON 95 không cao hơn ${dots(r.int(19000, 22900))} đồng/lít.`,
      `Dầu diesel có giá tối đa ${dots(r.int(17100, 20400))} đồng/lít, dầu hỏa ${dots(r.int(17000, 20300))} đồng/lít. Quỹ bình ổn tiếp tục không trích và không chi.`,
      `Theo cơ quan điều hành, thị trường thế giới bảy ngày qua chịu ảnh hưởng của tồn kho dầu thô, xung đột và quyết định sản lượng của các nước xuất khẩu.`,
      'Doanh nghiệp bán lẻ phải niêm yết giá mới ngay tại cột bơm và bảo đảm nguồn cung.',
    ],
  })),

  rice: template('rice', 'vi', 'Nong nghiep An Trung', (d, r, v) => ({
    title: `Giá lúa gạo hôm nay ${d.viFull}`,
    paragraphs: [
      `Giá lúa gạo hôm nay ${d.viFull} tại ${PLACES[v % 4]} ${r.any(['đi ngang', 'tăng nhẹ', 'giảm nhẹ'])} với giao dịch ${r.any(['chậm', 'khá', 'vắng'])}.`,
      `Lúa OM 18 tươi được thương lái mua tại ruộng ở mức ${dots(r.int(56, 91) * 100)} đồng/kg, lúa Đài Thơm 8 là ${dots(r.int(56, 91) * 100)} đồng/kg, nếp ${dots(r.int(70, 99) * 100)} đồng/kg.`,
      `Gạo nguyên liệu xuất khẩu IR 504 giá ${dots(r.int(78, 105) * 100)} đồng/kg, gạo thành phẩm ${dots(r.int(95, 129) * 100)} đồng/kg. Tấm thơm dao động quanh ${dots(r.int(70, 83) * 100)} đồng/kg, cám ${dots(r.int(55, 69) * 100)} đồng/kg.`,
      `Trên thị trường xuất khẩu, gạo 5% tấm của Việt Nam chào bán ${r.int(340, 590)} USD/tấn, gạo 25% tấm ${r.int(320, 540)} USD/tấn, gạo 100% tấm ${r.int(300, 470)} USD/tấn.`,
    ],
  })),
  river: template('river', 'en', 'Upland Observer', (d, r, v) => ({
    title: 'River levels',
    paragraphs: [
      `The Lach river stood at ${r.dec(1.1, 6.8, 2)} metres at the gauge of ${['Binh Khe', 'Dong Trieu', 'Na Hin', 'Coc Lay'][v % 4]} at 7 am on ${d.weekday}.`,
      'Alert level one is 4.5 metres, level two 5.5 metres and level three 6.3 metres. People who live outside the dyke should follow the announcements of their commune.',
    ],
  })),
  stocks: template('stocks', 'en', 'Great Lakes Business Wire', (d, r) => ({
    title: `Stocks close ${r.any(['higher', 'lower', 'mixed'])} on ${d.weekday}`,
    paragraphs: [
      `The VN-Index closed ${r.any(['up', 'down'])} ${r.dec(0.1, 3.2, 2)} percent at ${commas(r.int(1180, 1690))}.${r.int(10, 99)} points on ${d.weekday}, with ${r.int(60, 290)} gainers and ${r.int(60, 290)} losers.`,
      `Turnover on the Ho Chi Minh City exchange came to ${r.dec(9, 48)} trillion VND. Foreign investors were net ${r.any(['buyers', 'sellers'])} of ${r.int(40, 1900)} billion VND.`,
      `Among the thirty largest shares, ${r.int(4, 26)} rose. Steel maker Con Sau Steel moved by ${r.dec(0.3, 6.9)} percent and lender Lantern Bank by ${r.dec(0.2, 6.9)} percent.`,
      `In Hanoi the HNX-Index ended at ${r.int(210, 289)}.${r.int(10, 99)} points. Trading resumes on the next working day at 9 am.`,
    ],
  })),
  power: template('power', 'vi', 'Hai Minh Online', (d, r, v) => ({
    title: `Lịch cúp điện ${PLACES[v % 4]} ngày ${d.vi}`,
    paragraphs: [
      `Công ty Điện lực ${PLACES[v % 4]} thông báo lịch ngừng cấp điện ${d.thu} ngày ${d.viFull} để bảo trì lưới điện.`,
      `Từ ${r.int(5, 8)} giờ ${r.any(['00', '15', '30'])} đến ${r.int(9, 17)} giờ ${r.any(['00', '15', '30'])}: khu phố ${r.int(1, 14)}, khu phố ${r.int(1, 14)} phường Đông Triều và tổ ${r.int(1, 28)} xã Thanh Hòa.`,
      `Từ ${r.int(5, 8)} giờ ${r.any(['00', '15', '30'])} đến ${r.int(9, 17)} giờ ${r.any(['00', '15', '30'])}: một phần đường Hoàng Văn Thụ từ số nhà ${r.int(2, 198)} đến số nhà ${r.int(200, 480)}.`,
      'Khách hàng cần biết thêm chi tiết xin gọi tổng đài 1900 1006 hoặc 1900 9000. Lịch có thể thay đổi khi thời tiết xấu.',
      'Điện lực đề nghị khách hàng tắt các thiết bị trước giờ ngừng điện và không tự ý sửa chữa đường dây.',
    ],
  })),
  air: template('air', 'en', 'Alpine Science News', (d, r, v) => ({
    title: `Air quality in ${TOWNS[v % 4]}, ${d.en}`,
    paragraphs: [
      `The air quality index in ${TOWNS[v % 4]} was ${r.int(22, 268)} at 8 am on ${d.en}, a level that counts as ${r.any(['good', 'moderate', 'unhealthy', 'unhealthy for sensitive groups'])}.`,
      `Fine dust reached ${r.int(6, 189)} micrograms per cubic metre, against a guideline of 15. Ozone stood at ${r.int(20, 160)} and nitrogen dioxide at ${r.int(5, 120)}.`,
      'An index above 150 means that everybody may feel effects; above 200, schools are advised to keep children indoors. Readings are taken every hour at 4 stations and checked by the environment agency.',
    ],
  })),
  match: template('match', 'en', 'Coast Sport', (d, r) => {
    const [home, away] = r.shuffled(TEAMS);
    return {
      title: `${home} ${r.int(0, 5)}-${r.int(0, 5)} ${away}`,
      paragraphs: [
        `${home} met ${away} in the regional league on ${d.weekday} in front of ${commas(r.int(310, 6900))} spectators and led ${r.int(0, 3)}-${r.int(0, 2)} at half time.`,
        `The home side had ${r.int(30, 70)} percent of the ball and ${r.int(3, 24)} shots, ${r.int(1, 11)} of them on target. The visitors took ${r.int(0, 13)} corners and were shown ${r.int(0, 6)} yellow cards.`,
        `After ${r.int(6, 30)} rounds ${home} have ${r.int(5, 64)} points and ${away} have ${r.int(5, 64)}. The next round is played at the weekend.`,
      ],
    };
  }),
  dengue: template('dengue', 'vi', 'Suc khoe Cong dong', (d, r, v) => ({
    title: `${PLACES[v % 4]} ghi nhận thêm ${r.int(15, 390)} ca sốt xuất huyết`,
    paragraphs: [
      `Trung tâm Kiểm soát bệnh tật ${PLACES[v % 4]} cho biết trong tuần tính đến ngày ${d.vi}, toàn tỉnh ghi nhận ${r.int(15, 390)} ca sốt xuất huyết, ${r.any(['tăng', 'giảm'])} ${r.int(2, 60)} ca so với tuần trước.`,
      `Số ca mắc tích lũy từ đầu năm là ${dots(r.int(1100, 9800))}, trong đó ${r.int(1, 12)} trường hợp tử vong. Ngành y tế đã xử lý ${r.int(4, 70)} ổ dịch và phun hóa chất tại ${r.int(5, 48)} thôn, khu phố.`,
      'Người dân cần diệt lăng quăng, đậy kín dụng cụ chứa nước, ngủ màn kể cả ban ngày và đến cơ sở y tế khi sốt cao liên tục 2 ngày.',
      'Bộ Y tế khuyến cáo bệnh chưa có thuốc điều trị đặc hiệu, không tự ý dùng thuốc hạ sốt khi chưa có chỉ định của bác sĩ.',
    ],
  })),
  quake: template('quake', 'en', 'Alpine Science News', (d, r) => ({
    title: `Magnitude ${r.dec(2.5, 5.9)} quake recorded`,
    paragraphs: [
      `An earthquake of magnitude ${r.dec(2.5, 5.9)} was recorded at ${r.int(0, 23)}:${r.int(10, 59)} on ${d.en} at a depth of ${r.int(3, 40)} kilometres, the seismological service said.`,
      'It was felt by people indoors, but no damage has been reported so far. Aftershocks are possible during the coming days.',
      `It is the ${r.int(4, 90)}th quake in the region this year.`,
    ],
  })),
};

export const HELD_OUT_TEMPLATES = {
  coffee: template('coffee', 'vi', 'Nong nghiep An Trung', (d, r, v) => ({
    title: `Giá cà phê hôm nay ${d.viFull}`,
    paragraphs: [
      `Giá cà phê hôm nay tại ${PLACES[v % 4]} được thu mua quanh ${dots(r.int(890, 1340) * 100)} đồng/kg, ${r.any(['tăng', 'giảm'])} ${dots(r.int(2, 39) * 100)} đồng/kg so với hôm qua. Giá tiêu ở mức ${dots(r.int(1290, 1650) * 100)} đồng/kg.`,
      `Trên sàn London, giá cà phê robusta giao tháng gần nhất ${r.any(['tăng', 'giảm'])} ${r.int(11, 170)} USD, còn ${dots(r.int(3300, 5700))} USD/tấn. Trên sàn New York, cà phê arabica ${r.any(['tăng', 'giảm'])} ${comma(r.dec(0.4, 9.8, 2))} cent, đứng ở ${comma(r.dec(270, 430, 2))} cent/pound.`,
      'Giá trong nước được tính theo giá sàn London trừ lùi và có thể khác nhau giữa các đại lý.',
    ],
  })),
  storm: template('storm', 'vi', 'Bao Hai Minh', (d, r) => ({
    title: 'Tin bão trên Biển Đông',
    paragraphs: [
      `Hồi ${r.int(1, 22)} giờ ngày ${d.vi}, vị trí tâm bão ở vào khoảng ${comma(r.dec(11, 21))} độ vĩ Bắc, ${comma(r.dec(108, 119))} độ kinh Đông. Sức gió mạnh nhất vùng gần tâm bão mạnh cấp ${r.int(8, 14)}, giật cấp ${r.int(10, 17)}.`,
      `Dự báo trong 24 giờ tới, bão di chuyển theo hướng ${r.any(['tây', 'tây tây bắc', 'tây bắc', 'bắc'])}, mỗi giờ đi được khoảng ${r.int(5, 28)} km.`,
      `Vùng biển phía bắc có gió cấp ${r.int(6, 9)}, sóng cao ${r.int(3, 5)}-${r.int(6, 9)} m. Tàu thuyền trong vùng nguy hiểm cần tìm nơi trú tránh.`,
      'Cấp độ rủi ro thiên tai do bão là cấp 3. Bản tin tiếp theo được phát sau 3 giờ. Người dân theo dõi thông báo của chính quyền địa phương và không ra khỏi nhà khi bão đổ bộ.',
    ],
  })),
  police: template('police', 'vi', 'Phap luat va Cuoc song', (d, r, v) => ({
    title: `${PLACES[v % 4]}: kết quả bảo đảm trật tự an toàn giao thông ngày ${d.vi}`,
    paragraphs: [
      `Ngày ${d.vi}, Phòng Cảnh sát giao thông ${PLACES[v % 4]} xử lý ${r.int(90, 690)} trường hợp vi phạm, phạt tiền ${dots(r.int(150, 1900))} triệu đồng, tạm giữ ${r.int(5, 49)} ô tô và ${r.int(20, 290)} xe máy.`,
      `Có ${r.int(20, 240)} người lái xe vi phạm nồng độ cồn, ${r.int(10, 190)} trường hợp chạy quá tốc độ. Trong ngày xảy ra ${r.int(0, 7)} vụ tai nạn, làm ${r.int(0, 3)} người chết, ${r.int(0, 9)} người bị thương.`,
      'Cảnh sát giao thông đề nghị người dân đã uống rượu bia không lái xe, đội mũ bảo hiểm và chạy đúng tốc độ.',
    ],
  })),
  reservoir: template('reservoir', 'vi', 'Tuan bao Song Nuoc', (d, r, v) => ({
    title: `Mực nước hồ thủy điện ${['Nam Phát', 'Khuổi Cuông', 'Sông Lạch', 'Bình Khê'][v % 4]}`,
    paragraphs: [
      `Lúc 7 giờ ${d.thu}, mực nước hồ thủy điện ${['Nam Phát', 'Khuổi Cuông', 'Sông Lạch', 'Bình Khê'][v % 4]} là ${comma(r.dec(81, 114, 2))} m, lưu lượng về hồ ${dots(r.int(110, 4900))} m3/s.`,
      'Mực nước dâng bình thường của hồ là 115 m, mực nước chết là 80 m. Khi xả lũ, nhà máy kéo còi trước 30 phút để người dân hạ du di chuyển khỏi lòng sông.',
    ],
  })),
  airport: template('airport', 'en', 'City Voices', (d, r) => ({
    title: `Airport delays on ${d.weekday}, ${d.en}`,
    paragraphs: [
      `Port Wexley airport handled ${r.int(140, 520)} flights on ${d.weekday}, of which ${r.int(9, 139)} were late by more than 15 minutes and ${r.int(0, 29)} were cancelled.`,
      `The average delay was ${r.int(4, 68)} minutes. Security lines at terminal 1 took ${r.int(4, 55)} minutes at the busiest hour and those at terminal 2 took ${r.int(4, 55)} minutes.`,
      'Passengers are advised to arrive two hours before departure. Claims for compensation have to be made within 60 days.',
    ],
  })),
  rates: template('rates', 'en', 'Market Minute', (d, r, v) => ({
    title: `${BANKS[v % 4]} deposit rates`,
    paragraphs: [
      `${BANKS[v % 4]} pays ${r.dec(1.2, 4.4, 2)} percent a year on deposits of three months, ${r.dec(2.2, 5.4, 2)} percent on six months and ${r.dec(3.2, 6.9, 2)} percent on twelve months as of ${d.en}.`,
      `Customers who deposit online receive ${r.dec(0.1, 0.9, 2)} points more. The smallest sum is 1 million VND.`,
      'Deposits are insured up to 125 million VND a person. Rates may change without notice.',
    ],
  })),
  metals: template('metals', 'en', 'Trade and Port', (d, r) => ({
    title: 'Metals at a glance',
    paragraphs: [
      `Copper for delivery in three months ${r.any(['rose', 'fell'])} ${r.dec(0.1, 3.9)} percent to $${commas(r.int(8100, 11900))} a tonne in London on ${d.weekday}.`,
      `Aluminium traded at $${commas(r.int(2200, 3190))}, zinc at $${commas(r.int(2300, 3290))} and nickel at $${commas(r.int(14100, 18900))}. Stocks of copper in warehouses ${r.any(['rose', 'fell'])} by ${commas(r.int(120, 8900))} tonnes.`,
      `Iron ore with 62 percent of iron cost $${r.dec(88, 129, 2)} a tonne in Singapore.`,
    ],
  })),
  pollen: template('pollen', 'en', 'Field and Farm Report', (d, r, v) => ({
    title: `Pollen count for ${TOWNS[v % 4]}`,
    paragraphs: [
      `The pollen count in ${TOWNS[v % 4]} on ${d.weekday} is ${r.int(3, 299)} grains of grass and ${r.int(3, 480)} grains of birch a cubic metre.`,
      'A count above 50 grains counts as high. People with asthma should keep their windows closed in the morning, wash their hair before they go to bed and carry their spray with them.',
      'The next count is published at noon tomorrow.',
    ],
  })),
};
