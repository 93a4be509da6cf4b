import type { ReportWords } from "../../kit/report.ts";

export const vi: ReportWords = {
  siteTitle: "Từ nâu sang xanh: ba tỷ đô, mười chín nhà máy, một lời hẹn",
  brand: "Nâu → Xanh",
  description:
    "Cuối năm 2024, Báo Quảng Ninh viết về những gì sắp tới: vốn ngoại, nhà máy, tăng trưởng. Hai năm sau, chúng tôi đối chiếu từng lời hẹn với điều đã xảy ra.",
  licence: "Mã nguồn: giấy phép MIT. Bài viết và dữ liệu: CC BY 4.0, xin ghi nguồn “Nâu → Xanh”.",
  credits:
    "Bản đồ: © những người đóng góp OpenStreetMap (ODbL); ranh giới huyện: Who’s On First; điểm đô thị: GeoNames (CC BY 4.0); điểm nhà máy LNG có dùng tọa độ của Global Energy Monitor. Ranh giới trước 1/7/2025, chỉ mang tính minh họa; vị trí khu công nghiệp là gần đúng.",
  figureCredits: { "park-map": "Bản đồ © những người đóng góp OpenStreetMap (ODbL), Who’s On First, GeoNames, Global Energy Monitor" },
  wholeStory: "Đọc trọn bài: Nâu → Xanh",
  licenceForNewsrooms:
    "CC BY 4.0: được dùng, cắt, dịch, kể cả vì mục đích thương mại, miễn là ghi nguồn “Nâu → Xanh”. Nền bản đồ của hình nơi chốn theo giấy phép ODbL của OpenStreetMap, dòng ghi công nằm sẵn trong hình.",
  cardAlt:
    "Tên bài đứng cạnh một lưới chấm tròn, mỗi chấm là mười triệu đô la vốn ngoại: chấm đặc đã đăng ký trong năm 2024, chấm rỗng mới hẹn.",
};
