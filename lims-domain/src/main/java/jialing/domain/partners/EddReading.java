package jialing.domain.partners;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jialing.domain.analysis.BelowDetectionLimit;
import jialing.domain.analysis.Measured;
import jialing.domain.analysis.ResultValue;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.CatalogueIndex;
import jialing.domain.catalogue.MethodAnalyte;
import jialing.domain.catalogue.Unit;
import jialing.domain.shared.CellProblem;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.SheetLine;
import jialing.domain.shared.SheetProblems;

/** Reads the lines of one delivery into results, and collects what is wrong with each cell. */
final class EddReading {

    private final CatalogueIndex.Known catalogue;
    private final EddPeople people;
    private final Set<String> instruments;
    private final OwnSampleCodes codes;
    private final Instant now;
    private final SheetProblems problems;
    private final EddCells cells;
    private final Map<String, Integer> rowOfResult = new HashMap<>();
    private final Set<String> samples = new HashSet<>();

    EddReading(
            CatalogueIndex.Known catalogue,
            EddPeople people,
            Set<String> instruments,
            OwnSampleCodes codes,
            Instant now,
            SheetProblems problems) {
        this.catalogue = catalogue;
        this.people = people;
        this.instruments = instruments;
        this.codes = codes;
        this.now = now;
        this.problems = problems;
        this.cells = new EddCells(problems);
    }

    int samples() {
        return samples.size();
    }

    /** Null when the line cannot be made a result of. */
    DeliveredResult result(SheetLine<EddColumn> line) {
        samples.add(line.text(EddColumn.SAMPLE_CODE));
        if (!problems.complete(line, EddColumn.values())) {
            return null;
        }
        codes.objection(line).ifPresent(problems::add);
        mustStandOnce(line);
        mustHaveInstrument(line);
        Analyte analyte = analyte(line);
        MethodAnalyte determined = determined(line, analyte);
        Unit unit = unit(line, analyte);
        BigDecimal limit = cells.amount(line, EddColumn.DETECTION_LIMIT);
        BigDecimal uncertainty = cells.amount(line, EddColumn.UNCERTAINTY);
        ResultValue value = cells.result(line, limit);
        mustFitDetectionLimit(line, value, limit, unit, determined);
        Instant sampledAt = cells.time(line, EddColumn.SAMPLED_AT);
        Instant receivedAt = cells.time(line, EddColumn.RECEIVED_AT);
        Instant analysedAt = cells.time(line, EddColumn.ANALYSED_AT);
        if (sampledAt == null || receivedAt == null || analysedAt == null) {
            return null;
        }
        mustFollow(line, sampledAt, receivedAt, analysedAt);
        List<UUID> samplers = people.samplers(line, LabClock.dayOf(sampledAt));
        UUID analyst = people.analyst(line, LabClock.dayOf(analysedAt));
        if (samplers == null || analyst == null || value == null || determined == null || unit == null) {
            return null;
        }
        return new DeliveredResult(
                line.row(),
                line.text(EddColumn.SAMPLE_CODE),
                line.text(EddColumn.SITE),
                analyte.matrix(),
                sampledAt,
                samplers,
                receivedAt,
                analyte.code(),
                determined.standard(),
                value,
                unit.symbol(),
                limit,
                uncertainty,
                analysedAt,
                analyst,
                line.text(EddColumn.INSTRUMENT),
                line.text(EddColumn.BATCH),
                line.cell(EddColumn.REPORT).orElse(null),
                line.cell(EddColumn.REMARK).orElse(null));
    }

    private void mustStandOnce(SheetLine<EddColumn> line) {
        String key = line.text(EddColumn.SAMPLE_CODE) + "\t" + line.text(EddColumn.ANALYTE);
        Integer before = rowOfResult.putIfAbsent(key, line.row());
        if (before != null) {
            problems.add(CellProblem.of(
                    line,
                    EddColumn.ANALYTE,
                    "ResultStandsOnce",
                    "同一样品的同一项目已在第 " + before + " 行",
                    "Row " + before + " holds the same analyte of the same sample"));
        }
    }

    private void mustHaveInstrument(SheetLine<EddColumn> line) {
        if (!instruments.contains(line.text(EddColumn.INSTRUMENT))) {
            problems.add(CellProblem.of(
                    line,
                    EddColumn.INSTRUMENT,
                    "InstrumentExists",
                    "本机构仪器台账中没有此编号",
                    "The laboratory's register holds no such instrument"));
        }
    }

    private Analyte analyte(SheetLine<EddColumn> line) {
        String matrix = line.text(EddColumn.MATRIX);
        if (!catalogue.matrices().contains(matrix)) {
            problems.add(CellProblem.of(
                    line, EddColumn.MATRIX, "MatrixExists", "目录中没有此基质", "The catalogue has no such matrix"));
            return null;
        }
        Analyte analyte = catalogue.analyte(line.text(EddColumn.ANALYTE), matrix);
        if (analyte == null) {
            problems.add(CellProblem.of(
                    line,
                    EddColumn.ANALYTE,
                    "AnalyteExists",
                    "目录中此基质没有此项目",
                    "The catalogue has no such analyte in this matrix"));
        }
        return analyte;
    }

    private MethodAnalyte determined(SheetLine<EddColumn> line, Analyte analyte) {
        String method = line.text(EddColumn.METHOD);
        if (!catalogue.methods().contains(method)) {
            problems.add(CellProblem.of(
                    line,
                    EddColumn.METHOD,
                    "MethodExists",
                    "目录中没有此方法，或已废止",
                    "The catalogue has no such method, or it is withdrawn"));
            return null;
        }
        if (analyte == null) {
            return null;
        }
        MethodAnalyte determined = catalogue.determined(method, analyte.code(), analyte.matrix());
        if (determined == null) {
            problems.add(CellProblem.of(
                    line,
                    EddColumn.METHOD,
                    "MethodAnalyteExists",
                    "此方法不测定该基质中的" + analyte.nameZh(),
                    "This method does not determine " + analyte.nameEn() + " in that matrix"));
        }
        return determined;
    }

    private Unit unit(SheetLine<EddColumn> line, Analyte analyte) {
        Unit unit = Unit.known(line.text(EddColumn.UNIT)).orElse(null);
        if (unit == null) {
            problems.add(CellProblem.of(line, EddColumn.UNIT, "UnitExists", "未知单位", "There is no such unit"));
            return null;
        }
        if (analyte != null && unit.dimension() != analyte.unit().dimension()) {
            problems.add(CellProblem.of(
                    line,
                    EddColumn.UNIT,
                    "UnitsMeasureTheSame",
                    analyte.nameZh() + "以 " + analyte.unit() + " 报出，" + unit + " 与之不同量纲",
                    analyte.nameEn() + " is told in " + analyte.unit() + ", which " + unit + " does not convert to"));
            return null;
        }
        return unit;
    }

    private void mustFitDetectionLimit(
            SheetLine<EddColumn> line, ResultValue value, BigDecimal limit, Unit unit, MethodAnalyte determined) {
        if (limit == null || unit == null) {
            return;
        }
        if (value instanceof Measured measured && measured.value().compareTo(limit) < 0) {
            problems.add(CellProblem.of(
                    line,
                    EddColumn.RESULT,
                    "BelowIsToldAsBelow",
                    "低于检出限的结果须写作 " + limit.toPlainString() + "L",
                    "A result below the detection limit is told as " + limit.toPlainString() + "L"));
        }
        boolean needed = value instanceof BelowDetectionLimit;
        if (needed && determined != null) {
            determined
                    .detectionLimitIn(unit)
                    .filter(ofStandard -> limit.compareTo(ofStandard) > 0)
                    .ifPresent(ofStandard -> problems.add(CellProblem.of(
                            line,
                            EddColumn.DETECTION_LIMIT,
                            "DetectionLimitWithinStandard",
                            "检出限高于方法规定的 " + ofStandard.toPlainString() + "（HJ 168-2020）",
                            "The detection limit is above the standard's " + ofStandard.toPlainString()
                                    + " (HJ 168-2020)")));
        }
    }

    private void mustFollow(SheetLine<EddColumn> line, Instant sampledAt, Instant receivedAt, Instant analysedAt) {
        if (receivedAt.isBefore(sampledAt)) {
            problems.add(CellProblem.of(
                    line, EddColumn.RECEIVED_AT, "TimesFollow", "接样早于采样", "Received before it was sampled"));
        }
        if (analysedAt.isBefore(receivedAt)) {
            problems.add(CellProblem.of(
                    line, EddColumn.ANALYSED_AT, "TimesFollow", "分析早于接样", "Analysed before it was received"));
        }
        if (analysedAt.isAfter(now)) {
            problems.add(CellProblem.of(
                    line, EddColumn.ANALYSED_AT, "TimesFollow", "分析时间在将来", "The analysis lies in the future"));
        }
    }
}
