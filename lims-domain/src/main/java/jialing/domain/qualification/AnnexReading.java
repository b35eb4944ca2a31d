package jialing.domain.qualification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.CatalogueIndex;
import jialing.domain.shared.CellProblem;
import jialing.domain.shared.SheetLine;
import jialing.domain.shared.SheetProblems;

/** Reads the lines of one annex, and collects what is wrong with each cell. */
final class AnnexReading {

    private final CertificateTerms terms;
    private final CatalogueIndex.Known catalogue;
    private final Map<AnnexEntry, List<CertificateLine>> standing;
    private final SheetProblems problems;
    private final Map<AnnexEntry, Integer> rowOfEntry = new HashMap<>();

    /** @param standing what stands under the number of the certificate already, without what was restored as another line */
    AnnexReading(
            CertificateTerms terms,
            CatalogueIndex.Known catalogue,
            Map<AnnexEntry, List<CertificateLine>> standing,
            SheetProblems problems) {
        this.terms = terms;
        this.catalogue = catalogue;
        this.standing = standing;
        this.problems = problems;
    }

    /** Null when the line cannot be made an entry of. */
    AnnexEntry entry(SheetLine<AnnexColumn> line) {
        if (!problems.complete(line, AnnexColumn.values())) {
            return null;
        }
        String matrix = line.text(AnnexColumn.MATRIX);
        String method = line.text(AnnexColumn.METHOD);
        Analyte analyte = catalogue.analyteNamed(line.text(AnnexColumn.ANALYTE), matrix);
        if (!isKnown(line, analyte)) {
            return null;
        }
        if (catalogue.determined(method, analyte.code(), matrix) == null) {
            problems.add(CellProblem.of(
                    line,
                    AnnexColumn.ANALYTE,
                    "MethodDeterminesAnalyte",
                    "目录中 " + method + " 不测定 " + matrix + " 中的 " + analyte.nameZh(),
                    "In the catalogue " + method + " does not determine " + analyte.nameEn() + " in " + matrix));
            return null;
        }
        var entry = new AnnexEntry(analyte.code(), method, matrix);
        mustStandOnce(line, entry);
        standing.getOrDefault(entry, List.of()).forEach(before -> mustBeNew(line, before.days()));
        return entry;
    }

    private boolean isKnown(SheetLine<AnnexColumn> line, Analyte analyte) {
        boolean matrix = catalogue.matrices().contains(line.text(AnnexColumn.MATRIX));
        boolean method = catalogue.methods().contains(line.text(AnnexColumn.METHOD));
        if (!matrix) {
            problems.add(CellProblem.of(
                    line, AnnexColumn.MATRIX, "MatrixIsKnown", "目录中没有此基质", "The catalogue has no such matrix"));
        } else if (analyte == null) {
            problems.add(CellProblem.of(
                    line,
                    AnnexColumn.ANALYTE,
                    "AnalyteIsKnown",
                    "目录中此基质没有此项目",
                    "The catalogue has no such analyte in this matrix"));
        }
        if (!method) {
            problems.add(CellProblem.of(
                    line,
                    AnnexColumn.METHOD,
                    "MethodIsKnown",
                    "目录中没有此方法标准",
                    "The catalogue has no such method standard"));
        }
        return matrix && method && analyte != null;
    }

    private void mustStandOnce(SheetLine<AnnexColumn> line, AnnexEntry entry) {
        Integer before = rowOfEntry.putIfAbsent(entry, line.row());
        if (before != null) {
            problems.add(CellProblem.of(
                    line, AnnexColumn.ANALYTE, "LineStandsOnce", "与第 " + before + " 行相同", "The same as row " + before));
        }
    }

    private void mustBeNew(SheetLine<AnnexColumn> line, LineDays before) {
        if (before.isSuspended()) {
            problems.add(CellProblem.of(
                    line,
                    AnnexColumn.ANALYTE,
                    "SuspendedIsRestored",
                    "此行自 " + before.stoppedFrom() + " 起暂停，须先恢复",
                    "Suspended from " + before.stoppedFrom() + ": it has to be restored"));
        } else if (standsInTheWay(before)) {
            problems.add(CellProblem.of(
                    line,
                    AnnexColumn.ANALYTE,
                    "LineIsNew",
                    "此行自 " + before.validFrom() + " 起已在该证书中",
                    "Under this certificate since " + before.validFrom() + " already"));
        }
    }

    private boolean standsInTheWay(LineDays before) {
        boolean sameDay = before.validFrom().equals(terms.validFrom());
        boolean prolongs = terms.kind() == AnnexKind.RENEWAL;
        return sameDay || !prolongs && before.overlaps(terms.validFrom(), terms.validTo());
    }
}
