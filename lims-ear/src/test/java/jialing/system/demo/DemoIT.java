package jialing.system.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jialing.demo.Demo;
import jialing.launcher.RunningSystem;
import jialing.system.shared.TheSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./lims demo} promises, in a city in which nobody has narrowed a signatory's field. */
class DemoIT {

    @Test
    void itWalksToItsEndAndLeavesReportsThatAStrangersToolCallsValid(@TempDir Path folder) throws Exception {
        try (RunningSystem city = TheSystem.another()) {
            Demo.walk(city.baseUrl(), folder);
        }
        List<Path> files;
        try (var found = Files.list(folder)) {
            files = found.sorted().toList();
        }
        assertThat(files)
                .hasSize(14)
                .anyMatch(file -> file.endsWith("codes.pdf"))
                .anyMatch(file -> file.endsWith("labels.pdf"))
                .anyMatch(file -> file.endsWith("custody.pdf"));
        List<Path> reports = files.stream()
                .filter(file -> file.getFileName().toString().startsWith("BG-CQ-WZ-"))
                .toList();
        assertThat(reports).hasSize(2);
        for (Path report : reports) {
            assertThat(signatureOf(report)).contains("Signature is Valid");
        }
        noiseIsReportedInWholeDecibels(only(files, "noise-"));
        soilIsReportedOnItsDryMass(only(files, "soil-"));
        aquaticLifeIsReportedWithItsSpecies(only(files, "biology-"));
        coliformsAreReportedAsTheirMostProbableNumber(only(files, "microbiology-"));
        whatMayNotBeDetectedIsSaidInWords(only(files, "well-"));
        radioactivityIsReportedAsItWasAtSampling(only(files, "radiation-"));
        airIsReportedForTheVolumeThatWasDrawn(only(files, "air-"));
        aRoundIsReportedByCodesAndToEachLaboratoryItsOwn(only(files, "round-overall"), only(files, "round-own"));
    }

    /** Day: 10 lg ((10^5.5 + 10^5.8) / 2) = 56.8. Night: 10 lg ((7 × 10^4.7 + 10^5.8) / 8) = 50.9. Zone of class 2: 60 and 50. */
    private static void noiseIsReportedInWholeDecibels(Path report) throws Exception {
        assertThat(signatureOf(report)).contains("Signature is Valid");
        assertThat(textOf(report).lines())
                .anyMatch(line -> line.matches(".*昼间等效声级.* 57 .*≤60.*符合.*"))
                .anyMatch(line -> line.matches(".*夜间等效声级.* 51 .*≤50.*超标.*"))
                .anyMatch(line -> line.contains("限值 GB 3096-2008 2类"))
                .anyMatch(line -> line.contains("93.8 / 94.0") && line.contains("≤0.5 dB(A)"))
                .anyMatch(line -> line.contains("WZ-SC-01"));
    }

    /** Paddy field of pH 5.86: screening values 50 for copper and 200 for zinc (GB 15618-2018). */
    private static void soilIsReportedOnItsDryMass(Path report) throws Exception {
        assertThat(signatureOf(report)).contains("Signature is Valid");
        assertThat(textOf(report).lines())
                .anyMatch(line -> line.matches(".*铜（干基）.* 36 .*≤50.*符合.*"))
                .anyMatch(line -> line.matches(".*锌（干基）.* 236 .*≤200.*超标.*"))
                .anyMatch(line -> line.contains("限值 GB 15618-2018 水田 pH 5.86"));
    }

    /**
     * 60 animals of 6 taxa on 0.1875 m²: 320 on a square metre; H' = 2.46 bits, d = 5 / ln 60 = 1.22, J = 2.46 / log₂ 6 = 0.95; worms 1,
     * midges 2, Baetidae 4, Hydropsychidae 5.
     */
    private static void aquaticLifeIsReportedWithItsSpecies(Path report) throws Exception {
        assertThat(signatureOf(report)).contains("Signature is Valid");
        assertThat(textOf(report).lines())
                .anyMatch(line -> line.matches(".*分类单元数.* 6 .*"))
                .anyMatch(line -> line.matches(".*动物密度.* 320 .*"))
                .anyMatch(line -> line.matches(".*香农-维纳.* 2\\.46 .*"))
                .anyMatch(line -> line.matches(".*马加莱夫.* 1\\.22 .*"))
                .anyMatch(line -> line.matches(".*均匀度.* 0\\.95 .*"))
                .anyMatch(line -> line.matches(".*BMWP.* 12 .*"))
                .anyMatch(line -> line.matches(".*物种名录.*"))
                .anyMatch(line -> line.matches(".*1 +Limnodrilus hoffmeisteri +霍甫水丝蚓 +寡毛类 +Oligochaeta +18 +30\\.0.*"))
                .anyMatch(line -> line.matches(".*3 +Corbicula fluminea +河蚬 +双壳类 +10 +16\\.7.*"));
    }

    /** 5-3-0 of 1, 0.1 and 0.01 mL: 790 in 100 mL by the table of HJ 347.2-2018, ten times that in a litre. */
    private static void coliformsAreReportedAsTheirMostProbableNumber(Path report) throws Exception {
        assertThat(signatureOf(report)).contains("Signature is Valid");
        assertThat(textOf(report).lines())
                .anyMatch(line -> line.matches(".*粪大肠菌群.*MPN/L.* 7900 .*≤10000.*符合.*"))
                .anyMatch(line -> line.contains("95 % 包含区间 2500～25000"))
                // coliforms decide no class (环办〔2011〕22号): nothing is said of it
                .noneMatch(line -> line.contains("未达标"))
                .anyMatch(line -> line.matches(".*方法空白.*粪大肠菌群.*−.*合格.*"))
                .anyMatch(line -> line.matches(".*阳性对照.*粪大肠菌群.*\\+.*合格.*"))
                .anyMatch(line -> line.matches(".*阴性对照.*粪大肠菌群.*−.*合格.*"));
    }

    private static void whatMayNotBeDetectedIsSaidInWords(Path report) throws Exception {
        assertThat(signatureOf(report)).contains("Signature is Valid");
        assertThat(textOf(report).lines())
                .anyMatch(line -> line.matches(".*总大肠菌群.*/100mL.* 检出 .*不得检出.*超标.*"))
                .anyMatch(line -> line.matches(".*大肠埃希氏菌.*/100mL.* 未检出 .*不得检出.*符合.*"))
                .anyMatch(line -> line.contains("GB 5749-2022 表1"));
    }

    /**
     * Alpha: (300 − 60) / 60000 s over (0.061 − 0.001) s⁻¹ × 10.2 Bq/g × 1.2 g / 4 L × 1.02 = 0.208. Beta: 0.0116 / 0.58 × 14.4 × 1.2 / 4 ×
     * 1.02 = 0.088. Iodine: 0.01 s⁻¹ / (0.045 × 0.812 × 2 L) × 0.07999 / (1 − e^−0.07999) = 0.142. Caesium: y# = 0.021.
     */
    private static void radioactivityIsReportedAsItWasAtSampling(Path report) throws Exception {
        assertThat(signatureOf(report)).contains("Signature is Valid");
        assertThat(textOf(report).lines())
                .anyMatch(line -> line.matches(".*总α放射性.* 0\\.208 .*≤0\\.5.*符合.*"))
                .anyMatch(line -> line.matches(".*95 % 包含区间 0\\.174～0\\.242.*y\\* 0\\.016.*y# 0\\.034.*"))
                .anyMatch(line -> line.matches(".*总β放射性.* 0\\.088 .*≤1\\.0.*符合.*"))
                .anyMatch(line -> line.matches(".*包含区间 0\\.075～0\\.101.*y\\* 0\\.0088.*y# 0\\.018.*"))
                .anyMatch(line -> line.matches(".*碘-131.* 0\\.142 .*"))
                .anyMatch(line -> line.matches(".*包含区间 0\\.126～0\\.159.*y\\* 0\\.0083.*y# 0\\.017.*"))
                .anyMatch(line -> line.matches(".*铯-137.* 0\\.021L .*"))
                .anyMatch(line -> line.matches(".*全程序空白.*碘-131.*合格.*") && !line.contains("不合格"))
                .anyMatch(line -> line.matches(".*现场平行.*总α放射性.*合格.*") && !line.contains("不合格"));
    }

    /** 4.98 mg on 144.72 m³: 34.4; 4.60 μg from 286 L at 298.15 K: 16.1 μg/m³; limits of a day in class 2. */
    private static void airIsReportedForTheVolumeThatWasDrawn(Path report) throws Exception {
        assertThat(signatureOf(report)).contains("Signature is Valid");
        assertThat(textOf(report).lines())
                .anyMatch(line -> line.matches(".*细颗粒物（实际状态）.* 34 .*≤60.*符合.*"))
                .anyMatch(line -> line.matches(".*二氧化硫（参比状态）.* 16 .*≤150.*符合.*"))
                .anyMatch(line -> line.contains("限值 GB 3095-2026 二类区 24小时平均"))
                .anyMatch(line -> line.contains("颗粒物采样体积（实际状态）144700 L"))
                .anyMatch(line -> line.contains("100.0 / 101.0 L/min"));
    }

    /** p1 found 1.21 mg/L where 1.00 was weighed in: z = 0.21 / 0.05 = 4.2. */
    private static void aRoundIsReportedByCodesAndToEachLaboratoryItsOwn(Path overall, Path own) throws Exception {
        assertThat(signatureOf(overall)).contains("Signature is Valid");
        assertThat(signatureOf(own)).contains("Signature is Valid");
        assertThat(textOf(overall)).contains("13").doesNotContain("重庆示例环境检测有限公司一");
        assertThat(textOf(own)).contains("重庆示例环境检测有限公司一", "4.20", "BF-");
    }

    private static Path only(List<Path> files, String prefix) {
        return files.stream()
                .filter(file -> file.getFileName().toString().startsWith(prefix))
                .reduce((one, other) -> {
                    throw new AssertionError(one + " and " + other);
                })
                .orElseThrow();
    }

    /** As Poppler sees it. */
    private static String signatureOf(Path report) throws IOException, InterruptedException {
        return said("pdfsig", report.toString());
    }

    /** Line by line as it is laid out. */
    private static String textOf(Path report) throws IOException, InterruptedException {
        return said("pdftotext", "-layout", report.toString(), "-");
    }

    private static String said(String... command) throws IOException, InterruptedException {
        var tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        tool.waitFor();
        return said;
    }
}
