package jialing.domain.capability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.capability.rules.ScopeCoversTheDay;
import jialing.domain.capability.rules.SomeInstrumentIsFit;
import jialing.domain.capability.rules.SomebodyIsCertified;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/**
 * Whether a laboratory is able to determine an analyte by a method in a matrix on a day, and why not.
 *
 * @param scopeUntil last day that the annex covers
 * @param verification number of the file that the laboratory's own limit follows from; null for the standard's
 * @param persons names in the own laboratory; empty elsewhere
 * @param instruments codes in the own laboratory; empty elsewhere
 * @param until last day on which it is able as things stand; null when it is not
 * @param reasons why it is not able; empty when it is
 */
public record Capability(
        String organisation,
        String nameZh,
        String nameEn,
        String certificate,
        LocalDate scopeUntil,
        String method,
        String analyte,
        String matrix,
        BigDecimal limit,
        String limitUnit,
        String verification,
        int certified,
        List<String> persons,
        int fit,
        List<String> instruments,
        boolean able,
        LocalDate until,
        List<CapabilityReason> reasons) {

    /** A rule that stands against it, in words. */
    public record CapabilityReason(String rule, String standard, Text text) {}

    static Capability of(
            ScopeLine line,
            Collection<CertifiedPerson> people,
            Collection<KnownInstrument> instruments,
            Optional<Refusal> notInForce,
            LocalDate day,
            boolean own) {
        List<CertifiedPerson> certified =
                people.stream().filter(each -> each.works(line)).toList();
        List<KnownInstrument> known =
                instruments.stream().filter(each -> each.isFor(line)).toList();
        List<KnownInstrument> fit =
                known.stream().filter(each -> each.isFitFor(line)).toList();
        List<CapabilityReason> reasons = Stream.of(
                        new ScopeCoversTheDay()
                                .objection(new ScopeCoversTheDay.Annex(line.certificate(), day, line.coversOn(day))),
                        notInForce,
                        new SomebodyIsCertified()
                                .objection(new SomebodyIsCertified.Work(line.method(), day, certified.size())),
                        new SomeInstrumentIsFit()
                                .objection(new SomeInstrumentIsFit.Work(line.method(), day, known.size(), fit.size())))
                .flatMap(Optional::stream)
                .map(refusal -> new CapabilityReason(refusal.rule(), refusal.standard(), refusal.text()))
                .toList();
        return new Capability(
                line.organisation(),
                line.nameZh(),
                line.nameEn(),
                line.certificate(),
                line.last(),
                line.method(),
                line.analyte(),
                line.matrix(),
                line.limit(),
                line.limitUnit(),
                line.verification(),
                (int) certified.stream().map(CertifiedPerson::id).distinct().count(),
                own ? certified.stream().map(CertifiedPerson::name).distinct().toList() : List.of(),
                fit.size(),
                own ? fit.stream().map(KnownInstrument::code).toList() : List.of(),
                reasons.isEmpty(),
                reasons.isEmpty() ? until(line, certified, fit) : null,
                reasons);
    }

    /** The first of what it stands on ends when the last person or instrument falls away. */
    private static LocalDate until(ScopeLine line, List<CertifiedPerson> certified, List<KnownInstrument> fit) {
        return Stream.of(
                        Optional.of(line.last()),
                        certified.stream().map(CertifiedPerson::expiresOn).max(Comparator.naturalOrder()),
                        fit.stream().map(KnownInstrument::fitUntil).max(Comparator.naturalOrder()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
