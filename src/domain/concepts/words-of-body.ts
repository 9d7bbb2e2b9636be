/** Parts of the body, illnesses, medicine. */
export const BODY = `
body: body bodily corpse | cơ thể, thân thể, thi thể, thi hài
skull: skull scalp | hộp sọ, sọ, da đầu
face: face facial | khuôn mặt, gương mặt
hair: hair beard | tóc, mái tóc, râu
ear: ear deaf deafness | tai, điếc, khiếm thính
nose: nose nasal nostril | mũi
mouth: mouth oral lip | miệng, khoang miệng, môi
tooth: tooth teeth dental dentist | răng, nha khoa, nha sĩ
tongue: tongue | lưỡi
throat: throat larynx tonsil | họng, cổ họng, thanh quản
neck: neck cervical | cổ tử cung, đốt sống cổ
shoulder: shoulder | vai, bả vai
arm: forearm elbow | cánh tay, khuỷu tay
hand: hand hands | bàn tay, tay
finger: finger thumb | ngón tay, ngón cái
wrist: wrist | cổ tay
nail: fingernail nails | móng tay
leg: leg thigh | chân, cẳng chân, đùi
knee: knee | đầu gối
foot-body: ankle toe heel barefoot | bàn chân, mắt cá chân, gót chân
back-body: spine spinal backbone vertebra | cột sống, tủy sống, lưng
chest: chest breast rib | ngực, vú, lồng ngực
stomach: stomach gastric abdomen abdominal belly | dạ dày, bụng, bao tử
intestine: intestine bowel colon gut intestinal | ruột, đường ruột, đại tràng
skin: skin dermatology | da, da liễu, làn da
muscle: muscle muscular | cơ bắp, bắp thịt
joint-body: arthritis rheumatism joints | viêm khớp, khớp, xương khớp
nerve: nerve nervous neuron neural | dây thần kinh, nơ-ron, hệ thần kinh
vein: vein artery vascular arteries | mạch máu, động mạch, tĩnh mạch
blood-pressure: "blood pressure" hypertension | huyết áp, tăng huyết áp, cao huyết áp
cholesterol: cholesterol | cholesterol, mỡ máu
red-blood-cell: "red blood cell" "red blood cells" | hồng cầu
white-blood-cell: "white blood cell" "white blood cells" | bạch cầu
platelet: platelet | tiểu cầu
anemia: anemia anaemia | thiếu máu
bone-marrow: "bone marrow" leukemia leukaemia | tủy xương, bạch cầu cấp, ung thư máu
pancreas: pancreas insulin | tuyến tụy, insulin
bladder: bladder urine urinary | bàng quang, nước tiểu, tiết niệu
womb: womb uterus | tử cung, dạ con
ovary: ovary ovaries | buồng trứng
sperm: sperm | tinh trùng
prostate: prostate | tuyến tiền liệt
hormone: hormone gland thyroid | nội tiết, tuyến giáp, hormone
immune: immune antibody antigen lymphocyte immunity antibodies | miễn dịch, kháng thể, hệ miễn dịch, kháng nguyên
allergy: allergy allergic allergies | dị ứng
inflammation: inflammation inflammatory | viêm, viêm nhiễm
fever: fever feverish | sốt, sốt cao
cough: cough sneeze | ho, hắt hơi
diarrhoea: diarrhoea diarrhea vomiting vomit | tiêu chảy, nôn, nôn mửa
cholera: cholera | bệnh tả, dịch tả
typhoid: typhoid | thương hàn
dysentery: dysentery | kiết lỵ
plague: plague "black death" bubonic | dịch hạch, cái chết đen
smallpox: smallpox | đậu mùa
chickenpox: chickenpox | thủy đậu
monkeypox: monkeypox mpox | đậu mùa khỉ
polio: polio | bại liệt
tetanus: tetanus | uốn ván
diphtheria: diphtheria | bạch hầu
whooping-cough: pertussis "whooping cough" | ho gà
leprosy: leprosy leper | phong cùi, bệnh phong
pneumonia: pneumonia | viêm phổi
asthma: asthma | hen suyễn, hen phế quản
bronchitis: bronchitis | viêm phế quản
meningitis: meningitis | viêm màng não
encephalitis: encephalitis | viêm não
hand-foot-mouth: "hand foot and mouth" | tay chân miệng
dementia: dementia alzheimer | sa sút trí tuệ, alzheimer, mất trí nhớ
parkinson: parkinson | parkinson
epilepsy: epilepsy epileptic | động kinh
autism: autism autistic | tự kỷ
paralysis: paralysis paralysed paralyzed | tê liệt, bị liệt
coma: coma unconscious faint | hôn mê, bất tỉnh, ngất
heart-attack: "heart attack" "cardiac arrest" | nhồi máu cơ tim, đau tim, ngừng tim
injury-wound: wounded bruise | vết thương
bleeding: bleed haemorrhage hemorrhage bleeding | chảy máu, xuất huyết
sepsis: sepsis | nhiễm trùng huyết, nhiễm trùng
amputation: amputate prosthetic amputation | cắt cụt, chân tay giả
anaesthesia: anaesthesia anesthesia anesthetic | gây mê, gây tê
ventilator: ventilator intubation | máy thở, thở máy
intensive-care: "intensive care" | hồi sức, hồi sức tích cực, hồi sức cấp cứu
first-aid: "first aid" bandage | sơ cứu, băng bó
injection: injection syringe needle inject | tiêm, mũi tiêm, kim tiêm
mask: mask | khẩu trang, mặt nạ
disinfect: disinfect sterilise sterile disinfection disinfectant | khử trùng, khử khuẩn, sát khuẩn
vitamin: vitamin | vitamin
traditional-medicine: "traditional medicine" acupuncture | y học cổ truyền, đông y, châm cứu
paediatrics: paediatric pediatric paediatrician pediatrics | nhi khoa, nhi
obstetrics: obstetric gynaecology maternity obstetrics | sản khoa, phụ sản
birth-giving: caesarean | sinh nở, sinh mổ
abortion: abortion miscarriage | phá thai, sảy thai
contraception: contraception condom contraceptive | tránh thai, bao cao su
birth-rate: "birth rate" "fertility rate" | tỷ lệ sinh, tổng tỷ suất sinh
ivf: ivf "in vitro" surrogacy | thụ tinh ống nghiệm, thụ tinh nhân tạo, mang thai hộ
psychiatry: psychiatry psychiatric psychiatrist psychologist | tâm thần, bác sĩ tâm lý, nhà tâm lý học
addiction: addiction rehab rehabilitation addict addicted | nghiện, cai nghiện, người nghiện, phục hồi chức năng
side-effect: "side effect" "side effects" | tác dụng phụ, phản ứng phụ
prescription: prescription prescribe pharmacist | đơn thuốc, kê đơn, dược sĩ
emergency-medical: paramedic | nhân viên cấp cứu, kíp cấp cứu
autopsy: autopsy forensic | khám nghiệm, pháp y, khám nghiệm tử thi
life-span: lifespan lifetime | vòng đời, suốt đời
homosexuality: homosexual gay lesbian lgbt transgender homosexuality | đồng tính, người đồng tính, chuyển giới
exercise-body: exercise fitness gym yoga | tập thể dục, thể dục, phòng gym
sleepiness: nap drowsy | ngủ trưa, buồn ngủ
headache: headache migraine | đau đầu, nhức đầu, đau nửa đầu
myopia: myopia nearsighted short-sighted | cận thị
kidney-failure: "kidney failure" "renal failure" | suy thận
heart-failure: "heart failure" | suy tim
complication: complication complications | biến chứng
congenital: congenital "birth defect" "birth defects" malformation | bẩm sinh, dị tật, dị tật bẩm sinh
chronic: chronic | mạn tính, mãn tính
chemotherapy: chemotherapy radiotherapy "radiation therapy" | hóa trị, xạ trị
metastasis: metastasis metastatic | di căn
relapse: relapse recurrence | tái phát
ultrasound: ultrasound | siêu âm
endoscopy: endoscopy endoscopic | nội soi
magnetic-resonance: MRI "magnetic resonance" | cộng hưởng từ, chụp mri
clinical: clinical "clinical trial" "clinical trials" | lâm sàng, thử nghiệm lâm sàng
wheelchair: wheelchair | xe lăn
foetus: fetus foetus embryo fetal | thai nhi, phôi thai, bào thai
infertility: infertility infertile | vô sinh, hiếm muộn
breastfeeding: breastfeeding "breast milk" breastfeed | sữa mẹ, cho con bú
premature-birth: "premature birth" preterm | sinh non, đẻ non
heatstroke: heatstroke sunstroke "heat stroke" | say nắng, sốc nhiệt
scar: scar | vết sẹo, sẹo
painkiller: painkiller analgesic paracetamol | thuốc giảm đau
trauma: trauma traumatic | sang chấn, sang chấn tâm lý
skeleton: skeleton skeletal | bộ xương
human-remains: "human remains" "remains of martyrs" "remains of soldiers" | hài cốt, hài cốt liệt sĩ
nutrient: nutrient | chất dinh dưỡng, dưỡng chất
`;
