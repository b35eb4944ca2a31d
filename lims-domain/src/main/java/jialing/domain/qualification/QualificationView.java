package jialing.domain.qualification;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.Analytes;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.qualification.persistence.AnnexTable;
import jialing.domain.qualification.persistence.AnnexedCertificateTable;
import jialing.domain.qualification.persistence.AnnexedCertificateTable.CertificateRow;
import jialing.domain.qualification.persistence.AnnexedCertificateTable.LinesAlike;
import jialing.domain.qualification.persistence.ChangeTable;
import jialing.domain.qualification.rules.SupervisorDecides;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Page;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** Certificates of the own institution and of those below it. */
@View
public class QualificationView {

    @Inject
    AnnexedCertificateTable certificates;

    @Inject
    AnnexTable annexes;

    @Inject
    ChangeTable changes;

    @Inject
    Confirmers confirmers;

    @Inject
    Organisations organisations;

    @Inject
    Analytes analytes;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param first first day of its lines; null while it has none
     * @param lines that count today
     * @param suspended lines that do not count today because they are suspended
     * @param waiting annexes that wait for their confirmation
     */
    public record CertificateShown(
            String number,
            String organisation,
            String nameZh,
            String nameEn,
            String authority,
            CertificateState state,
            LocalDate first,
            LocalDate last,
            int lines,
            int suspended,
            int waiting) {}

    /** @param mine whether the asking person submitted it, and so does not decide on it */
    public record AnnexShown(Annex annex, boolean mine) {}

    /** The organisation that decides on a scope. */
    public record Confirmer(String code, String nameZh, String nameEn) {

        private static Confirmer of(Organisation organisation) {
            return new Confirmer(organisation.code(), organisation.nameZh(), organisation.nameEn());
        }
    }

    /** @param decides whether the asking person decides on this scope */
    public record CertificateOpened(
            CertificateShown certificate,
            Confirmer confirmer,
            boolean decides,
            List<AnnexShown> annexes,
            List<ScopeChange> changes) {}

    /** @param nameZh of the analyte; its code where the catalogue has it no more */
    public record EntryShown(String analyte, String nameZh, String nameEn, String method, String matrix) {

        private static EntryShown of(AnnexEntry entry, Map<String, Analyte> names) {
            Analyte known = names.get(key(entry.analyte(), entry.matrix()));
            return new EntryShown(
                    entry.analyte(),
                    known == null ? entry.analyte() : known.nameZh(),
                    known == null ? entry.analyte() : known.nameEn(),
                    entry.method(),
                    entry.matrix());
        }

        private boolean has(String words) {
            return Stream.of(analyte, nameZh, nameEn, method, matrix)
                    .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(words));
        }
    }

    public record LineShown(
            UUID id,
            EntryShown entry,
            LocalDate validFrom,
            LocalDate validTo,
            LocalDate stoppedFrom,
            LineState state) {}

    public record KeptFile(String name, String mediaType, byte[] bytes) {}

    /** @param institution null for all that are seen; what needs somebody comes first */
    public List<CertificateShown> certificates(String institution) {
        current.get();
        LocalDate today = clock.today();
        Map<String, List<LinesAlike>> lines =
                certificates.alike(institution, null).stream().collect(Collectors.groupingBy(LinesAlike::number));
        return certificates.certificates(institution, null).stream()
                .map(row -> shown(row, lines.getOrDefault(row.number(), List.of()), today))
                .sorted(Comparator.comparing(QualificationView::urgency))
                .toList();
    }

    public CertificateOpened one(String number) {
        Actor actor = current.get();
        CertificateRow row = row(number);
        boolean decides = (actor.holds(Capacity.QUALITY_OFFICER) || actor.holds(Capacity.SIGNATORY))
                && new SupervisorDecides()
                        .objection(confirmers.asked(actor, row.organisation()))
                        .isEmpty();
        return new CertificateOpened(
                shown(row, certificates.alike(null, number), clock.today()),
                Confirmer.of(organisations.byCode(confirmers.of(row.organisation()))),
                decides,
                annexes.of(number).stream()
                        .map(annex -> new AnnexShown(annex, annex.submitterId().equals(actor.personId())))
                        .toList(),
                changes.of(number));
    }

    /**
     * The lines as they stand on a day; what goes on as another line stands there as that one.
     *
     * @param on null for today
     * @param words that a line has in analyte, method or matrix
     * @param after {@code next} of the page before, null for the first
     */
    public Page<LineShown> lines(String number, LocalDate on, String words, String after, Integer limit) {
        current.get();
        row(number);
        LocalDate day = on == null ? clock.today() : on;
        Map<String, Analyte> names = names();
        String wanted = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        List<LineShown> all = certificates.lines(number).stream()
                .filter(line -> line.days().speaksOn(day))
                .map(line -> new LineShown(
                        line.id(),
                        EntryShown.of(line.entry(), names),
                        line.days().validFrom(),
                        line.days().validTo(),
                        line.days().stoppedFrom(),
                        line.days().stateOn(day)))
                .filter(line -> wanted.isEmpty() || line.entry().has(wanted))
                .toList();
        int size = Page.size(limit);
        int from = after == null ? 0 : placeAfter(all, after);
        List<LineShown> page = all.subList(from, Math.min(all.size(), from + size + 1));
        return Page.of(page, size, line -> line.id().toString());
    }

    /** The lines of an annex that somebody has to compare with the scan. */
    public List<EntryShown> entries(UUID annex) {
        current.get();
        annexes.one(annex).orElseThrow(() -> unknownAnnex(annex));
        Map<String, Analyte> names = names();
        return annexes.lines(annex).stream()
                .map(line -> EntryShown.of(line.entry(), names))
                .toList();
    }

    public KeptFile scan(UUID annex) {
        current.get();
        return annexes.scan(annex).orElseThrow(() -> unknownAnnex(annex));
    }

    public KeptFile sheet(UUID annex) {
        current.get();
        return annexes.sheet(annex).orElseThrow(() -> unknownAnnex(annex));
    }

    static Refusal unknown(String number) {
        return Refusal.notFound("Certificate", "资质认定证书", number);
    }

    private static Refusal unknownAnnex(UUID annex) {
        return Refusal.notFound("Annex", "附表", annex);
    }

    private CertificateRow row(String number) {
        return certificates.certificates(null, number).stream().findFirst().orElseThrow(() -> unknown(number));
    }

    private static CertificateShown shown(CertificateRow row, List<LinesAlike> lines, LocalDate today) {
        Map<LineState, Integer> counts = lines.stream()
                .filter(alike -> alike.days().speaksOn(today))
                .collect(Collectors.groupingBy(
                        alike -> alike.days().stateOn(today), Collectors.summingInt(LinesAlike::count)));
        return new CertificateShown(
                row.number(),
                row.organisation(),
                row.nameZh(),
                row.nameEn(),
                row.authority(),
                CertificateState.of(counts.keySet(), row.waiting() > 0),
                lines.stream()
                        .map(alike -> alike.days().validFrom())
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                lines.stream()
                        .map(alike -> alike.days().validTo())
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                counts.getOrDefault(LineState.IN_FORCE, 0) + counts.getOrDefault(LineState.ENDS_SOON, 0),
                counts.getOrDefault(LineState.SUSPENDED, 0),
                row.waiting());
    }

    private static int urgency(CertificateShown certificate) {
        if (certificate.waiting() > 0) {
            return 0;
        }
        return switch (certificate.state()) {
            case RETURNED, ENDS_SOON, SUSPENDED -> 1;
            case WITHDRAWN, ENDED -> 3;
            default -> 2;
        };
    }

    private Map<String, Analyte> names() {
        Map<String, Analyte> names = new HashMap<>();
        analytes.all().forEach(analyte -> names.put(key(analyte.code(), analyte.matrix()), analyte));
        return names;
    }

    private static String key(String analyte, String matrix) {
        return analyte + "\t" + matrix;
    }

    /** From the first, where that line stands there no more. */
    private static int placeAfter(List<LineShown> all, String after) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().toString().equals(after)) {
                return i + 1;
            }
        }
        return 0;
    }
}
