package jialing.reports.reporting;

import static jialing.reports.reporting.LimitComparison.MEETS;
import static jialing.reports.reporting.LimitComparison.NOT_COMPARED;

import java.util.List;
import jialing.domain.shared.Text;

/** The 24 items of GB 3838-2002 table 1 with a method each and three invented values. */
record ExampleAnalyte(
        Text name,
        String method,
        Text methodTitle,
        Text unit,
        String detectionLimit,
        List<String> values,
        String limit,
        LimitComparison comparison) {

    static final List<ExampleAnalyte> TABLE_1 = List.of(
            new ExampleAnalyte(
                    Text.of("水温", "Water temperature"),
                    "GB/T 13195-1991",
                    Text.of(
                            "水质 水温的测定 温度计或颠倒温度计测定法",
                            "Water quality - Determination of water temperature - Thermometer"),
                    Text.of("℃", "℃"),
                    "",
                    List.of("13.4", "13.6", "14.1"),
                    "",
                    NOT_COMPARED),
            new ExampleAnalyte(
                    Text.of("pH值", "pH"),
                    "HJ 1147-2020",
                    Text.of("水质 pH值的测定 电极法", "Water quality - Determination of pH - Electrode method"),
                    Text.of("无量纲", "-"),
                    "",
                    List.of("7.8", "8.1", "7.9"),
                    "6～9",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("溶解氧", "Dissolved oxygen"),
                    "HJ 506-2009",
                    Text.of(
                            "水质 溶解氧的测定 电化学探头法",
                            "Water quality - Determination of dissolved oxygen - Electrochemical probe"),
                    Text.of("mg/L", "mg/L"),
                    "",
                    List.of("8.62", "9.05", "7.91"),
                    "≥6",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("高锰酸盐指数", "Permanganate index"),
                    "GB/T 11892-1989",
                    Text.of("水质 高锰酸盐指数的测定", "Water quality - Determination of permanganate index"),
                    Text.of("mg/L", "mg/L"),
                    "0.5",
                    List.of("2.1", "3.4", "1.8"),
                    "≤4",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("化学需氧量", "Chemical oxygen demand (dichromate)"),
                    "HJ 828-2017",
                    Text.of(
                            "水质 化学需氧量的测定 重铬酸盐法",
                            "Water quality - Determination of the chemical oxygen demand - Dichromate method"),
                    Text.of("mg/L", "mg/L"),
                    "4",
                    List.of("9", "12", "4L"),
                    "≤15",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("五日生化需氧量", "Biochemical oxygen demand, 5 days"),
                    "HJ 505-2009",
                    Text.of(
                            "水质 五日生化需氧量（BOD5）的测定 稀释与接种法",
                            "Water quality - Determination of biochemical oxygen demand after 5 days - Dilution and seeding"),
                    Text.of("mg/L", "mg/L"),
                    "0.5",
                    List.of("1.1", "1.6", "0.5L"),
                    "≤3",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("氨氮", "Ammonia nitrogen"),
                    "HJ 535-2009",
                    Text.of(
                            "水质 氨氮的测定 纳氏试剂分光光度法",
                            "Water quality - Determination of ammonia nitrogen - Nessler's reagent spectrophotometry"),
                    Text.of("mg/L", "mg/L"),
                    "0.025",
                    List.of("0.112", "0.025L", "0.087"),
                    "≤0.5",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("总磷", "Total phosphorus"),
                    "GB/T 11893-1989",
                    Text.of(
                            "水质 总磷的测定 钼酸铵分光光度法",
                            "Water quality - Determination of total phosphorus - Ammonium molybdate spectrophotometry"),
                    Text.of("mg/L", "mg/L"),
                    "0.01",
                    List.of("0.06", "0.08", "0.05"),
                    "≤0.2",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("总氮", "Total nitrogen"),
                    "HJ 636-2012",
                    Text.of(
                            "水质 总氮的测定 碱性过硫酸钾消解紫外分光光度法",
                            "Water quality - Determination of total nitrogen - Alkaline potassium persulphate digestion UV spectrophotometry"),
                    Text.of("mg/L", "mg/L"),
                    "0.05",
                    List.of("1.52", "1.87", "1.44"),
                    "",
                    NOT_COMPARED),
            new ExampleAnalyte(
                    Text.of("铜", "Copper"),
                    "HJ 700-2014",
                    Text.of("水质 65种元素的测定 电感耦合等离子体质谱法", "Water quality - Determination of 65 elements - ICP-MS"),
                    Text.of("μg/L", "μg/L"),
                    "0.08",
                    List.of("1.24", "0.08L", "2.31"),
                    "≤1000",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("锌", "Zinc"),
                    "HJ 700-2014",
                    Text.of("水质 65种元素的测定 电感耦合等离子体质谱法", "Water quality - Determination of 65 elements - ICP-MS"),
                    Text.of("μg/L", "μg/L"),
                    "0.67",
                    List.of("5.62", "0.67L", "8.10"),
                    "≤1000",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("氟化物", "Fluoride"),
                    "HJ 84-2016",
                    Text.of(
                            "水质 无机阴离子（F⁻、Cl⁻、NO₂⁻、Br⁻、NO₃⁻、PO₄³⁻、SO₃²⁻、SO₄²⁻）的测定 离子色谱法",
                            "Water quality - Determination of inorganic anions (F⁻, Cl⁻, NO₂⁻, Br⁻, NO₃⁻, PO₄³⁻, SO₃²⁻, SO₄²⁻) - Ion chromatography"),
                    Text.of("mg/L", "mg/L"),
                    "0.006",
                    List.of("0.231", "0.198", "0.305"),
                    "≤1.0",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("硒", "Selenium"),
                    "HJ 694-2014",
                    Text.of(
                            "水质 汞、砷、硒、铋和锑的测定 原子荧光法",
                            "Water quality - Determination of Hg, As, Se, Bi and Sb - Atomic fluorescence"),
                    Text.of("μg/L", "μg/L"),
                    "0.4",
                    List.of("0.4L", "0.4L", "0.6"),
                    "≤10",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("砷", "Arsenic"),
                    "HJ 694-2014",
                    Text.of(
                            "水质 汞、砷、硒、铋和锑的测定 原子荧光法",
                            "Water quality - Determination of Hg, As, Se, Bi and Sb - Atomic fluorescence"),
                    Text.of("μg/L", "μg/L"),
                    "0.3",
                    List.of("1.1", "0.9", "1.4"),
                    "≤50",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("汞", "Mercury"),
                    "HJ 694-2014",
                    Text.of(
                            "水质 汞、砷、硒、铋和锑的测定 原子荧光法",
                            "Water quality - Determination of Hg, As, Se, Bi and Sb - Atomic fluorescence"),
                    Text.of("μg/L", "μg/L"),
                    "0.04",
                    List.of("0.04L", "0.04L", "0.04L"),
                    "≤0.05",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("镉", "Cadmium"),
                    "HJ 700-2014",
                    Text.of("水质 65种元素的测定 电感耦合等离子体质谱法", "Water quality - Determination of 65 elements - ICP-MS"),
                    Text.of("μg/L", "μg/L"),
                    "0.05",
                    List.of("0.05L", "0.05L", "0.07"),
                    "≤5",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("六价铬", "Chromium (VI)"),
                    "GB/T 7467-1987",
                    Text.of(
                            "水质 六价铬的测定 二苯碳酰二肼分光光度法",
                            "Water quality - Determination of chromium (VI) - Diphenylcarbazide spectrophotometry"),
                    Text.of("mg/L", "mg/L"),
                    "0.004",
                    List.of("0.004L", "0.005", "0.004L"),
                    "≤0.05",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("铅", "Lead"),
                    "HJ 700-2014",
                    Text.of("水质 65种元素的测定 电感耦合等离子体质谱法", "Water quality - Determination of 65 elements - ICP-MS"),
                    Text.of("μg/L", "μg/L"),
                    "0.09",
                    List.of("0.31", "0.09L", "0.44"),
                    "≤10",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("氰化物", "Cyanide (total)"),
                    "HJ 484-2009",
                    Text.of(
                            "水质 氰化物的测定 容量法和分光光度法",
                            "Water quality - Determination of cyanide - Volumetric and spectrophotometric methods"),
                    Text.of("mg/L", "mg/L"),
                    "0.004",
                    List.of("0.004L", "0.004L", "0.004L"),
                    "≤0.05",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("挥发酚", "Volatile phenols"),
                    "HJ 503-2009",
                    Text.of(
                            "水质 挥发酚的测定 4-氨基安替比林分光光度法",
                            "Water quality - Determination of volatile phenolic compounds - 4-aminoantipyrine spectrophotometry"),
                    Text.of("mg/L", "mg/L"),
                    "0.0003",
                    List.of("0.0003L", "0.0005", "0.0003L"),
                    "≤0.002",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("石油类", "Petroleum"),
                    "HJ 970-2018",
                    Text.of(
                            "水质 石油类的测定 紫外分光光度法（试行）",
                            "Water quality - Determination of petroleum - Ultraviolet spectrophotometry"),
                    Text.of("mg/L", "mg/L"),
                    "0.01",
                    List.of("0.01L", "0.02", "0.01L"),
                    "≤0.05",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("阴离子表面活性剂", "Anionic surfactants"),
                    "GB/T 7494-1987",
                    Text.of(
                            "水质 阴离子表面活性剂的测定 亚甲蓝分光光度法",
                            "Water quality - Determination of anionic surfactants - Methylene blue spectrophotometry"),
                    Text.of("mg/L", "mg/L"),
                    "0.05",
                    List.of("0.05L", "0.05L", "0.05L"),
                    "≤0.2",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("硫化物", "Sulphide"),
                    "HJ 1226-2021",
                    Text.of(
                            "水质 硫化物的测定 亚甲基蓝分光光度法",
                            "Water quality - Determination of sulphide - Methylene blue spectrophotometry"),
                    Text.of("mg/L", "mg/L"),
                    "0.01",
                    List.of("0.01L", "0.01L", "0.01L"),
                    "≤0.1",
                    MEETS),
            new ExampleAnalyte(
                    Text.of("粪大肠菌群", "Faecal coliforms"),
                    "HJ 347.2-2018",
                    Text.of(
                            "水质 粪大肠菌群的测定 多管发酵法",
                            "Water quality - Determination of faecal coliforms - Multiple-tube fermentation"),
                    Text.of("MPN/L", "MPN/L"),
                    "20",
                    List.of("1.3×10³", "790", "20L"),
                    "",
                    NOT_COMPARED));
}
