package jialing.domain.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jialing.domain.catalogue.CatalogueIndex;
import jialing.domain.qualification.persistence.AnnexedCertificateTable;
import jialing.domain.qualification.rules.AnnexComesOneWay;
import jialing.domain.qualification.rules.ValidDaysInOrder;
import jialing.domain.shared.SheetFile;
import jialing.domain.shared.SheetLine;
import jialing.domain.shared.SheetProblems;

/** Holds an annex against the catalogue and against what stands under the number of its certificate already. */
@ApplicationScoped
class AnnexDesk {

    private static final int MOST_LINES = 20_000;

    @Inject
    CatalogueIndex catalogue;

    @Inject
    AnnexedCertificateTable certificates;

    /** An annex comes as a file or line by line. */
    AnnexCheck check(CertificateTerms terms, CertificateFile file, List<AnnexEntry> entries) {
        new ValidDaysInOrder().require(terms);
        new AnnexComesOneWay().require(new AnnexComesOneWay.Given(file.bytes().length, entries.size()));
        return entries.isEmpty() ? file(terms, file.bytes()) : entries(terms, entries);
    }

    /** Rows are counted from 1, as nothing stands above the first. */
    AnnexCheck entries(CertificateTerms terms, List<AnnexEntry> entries) {
        var problems = new SheetProblems();
        var reading = reading(terms, problems);
        var read = new ArrayList<AnnexEntry>();
        for (int i = 0; i < entries.size(); i++) {
            keep(read, reading.entry(line(i + 1, entries.get(i))));
        }
        return new AnnexCheck(entries.size(), problems.count(), problems.told(), read);
    }

    private AnnexCheck file(CertificateTerms terms, byte[] bytes) {
        var problems = new SheetProblems();
        var reading = reading(terms, problems);
        var read = new ArrayList<AnnexEntry>();
        int lines = new SheetFile<>(bytes, AnnexColumn.class, MOST_LINES, problems)
                .forEach(line -> keep(read, reading.entry(line)));
        return new AnnexCheck(lines, problems.count(), problems.told(), read);
    }

    private AnnexReading reading(CertificateTerms terms, SheetProblems problems) {
        Map<AnnexEntry, List<CertificateLine>> standing = certificates.lines(terms.number()).stream()
                .filter(line -> line.days().isLast())
                .collect(Collectors.groupingBy(CertificateLine::entry));
        return new AnnexReading(terms, catalogue.known(), standing, problems);
    }

    private static void keep(List<AnnexEntry> read, AnnexEntry entry) {
        if (entry != null) {
            read.add(entry);
        }
    }

    private static SheetLine<AnnexColumn> line(int row, AnnexEntry entry) {
        var cells = new EnumMap<AnnexColumn, String>(AnnexColumn.class);
        cells.put(AnnexColumn.ANALYTE, entry.analyte());
        cells.put(AnnexColumn.METHOD, entry.method());
        cells.put(AnnexColumn.MATRIX, entry.matrix());
        cells.values().removeIf(String::isEmpty);
        return new SheetLine<>(row, cells);
    }
}
