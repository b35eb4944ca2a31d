package jialing.domain.network;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.complaints.ComplaintRegister;
import jialing.domain.contracts.ContractView;
import jialing.domain.credit.CreditRating;
import jialing.domain.credit.CreditView;
import jialing.domain.network.persistence.CountTable;
import jialing.domain.network.persistence.InstitutionTable;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.people.AsTheHouse;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/** The network's quality at a glance, for the own organisation and those below it. */
@View
public class NetworkView {

    private static final int MONTHS = 12;

    private static final Set<QualityFigure> COUNTED_BY_THE_HOUSE =
            Set.of(QualityFigure.PROFICIENCY_FAILED, QualityFigure.COMPLAINTS_FOUNDED);

    @Inject
    CountTable table;

    @Inject
    InstitutionTable institutions;

    @Inject
    CreditView credit;

    @Inject
    ContractView contracts;

    @Inject
    ComplaintRegister complaints;

    @Inject
    Organisations organisations;

    @Inject
    AsTheHouse house;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public record FigureLine(QualityFigure figure, Text label, Text counted, int conspicuousPercent) {}

    public record Quality(LocalDate since, LocalDate until, List<FigureLine> figures, List<NetworkNode> items) {}

    public record Risks(List<RiskTickets.TicketLine> formula, List<RiskTickets> items) {}

    /** @param since first day; null for twelve months @param until last day; null for today */
    public Quality quality(LocalDate since, LocalDate until) {
        Actor actor = current.get();
        LocalDate today = clock.today();
        LocalDate last = until == null ? today : until;
        LocalDate first = since == null ? last.minusMonths(MONTHS).plusDays(1) : since;
        if (first.isAfter(last)) {
            throw Refusal.invalid(
                    "PeriodHasTwoEnds", "until", "止日不能早于起日", "The last day must not lie before the first");
        }
        Map<String, Map<QualityFigure, QualityCount>> counts = counts(actor, first, last, today);
        Map<String, CreditRating> ratings = ratings();
        List<NetworkNode.Counted> counted = organisations.all().stream()
                .filter(each -> actor.sees(each.code()))
                .map(each -> counted(each, ratings.get(each.code()), counts.getOrDefault(each.code(), Map.of())))
                .toList();
        return new Quality(first, last, figures(), NetworkNode.tree(counted));
    }

    /** The tickets that everybody below has by risk. */
    public Risks risks() {
        Actor actor = current.get();
        LocalDate today = clock.today();
        LocalDate first = today.minusMonths(MONTHS).plusDays(1);
        Map<String, Map<QualityFigure, QualityCount>> counts = counts(actor, first, today, today);
        Map<String, CreditRating> ratings = ratings();
        Set<String> inspected = table.inspectedSince(first);
        return new Risks(
                RiskTickets.formula(),
                organisations.all().stream()
                        .map(Organisation::code)
                        .filter(code -> actor.sees(code) && !code.equals(actor.organisation()))
                        .map(code -> RiskTickets.of(
                                code,
                                Optional.ofNullable(ratings.get(code))
                                        .map(CreditRating::grade)
                                        .orElse(null),
                                counts.getOrDefault(code, Map.of()),
                                inspected.contains(code)))
                        .toList());
    }

    /** @throws Refusal when there is no such institution, or none that the asking person may see */
    public InstitutionRecord institution(String code) {
        Actor actor = current.get();
        if (!actor.sees(code)) {
            throw Refusal.notFound("Organisation", "机构", code);
        }
        Organisation organisation = organisations.byCode(code);
        LocalDate today = clock.today();
        LocalDate first = today.minusMonths(MONTHS).plusDays(1);
        Map<QualityFigure, QualityCount> counts =
                counts(actor, first, today, today).getOrDefault(code, Map.of());
        Optional<CreditRating> rating = Optional.ofNullable(ratings().get(code));
        return new InstitutionRecord(
                code,
                organisation.nameZh(),
                organisation.nameEn(),
                organisation.level(),
                organisation.regionZh(),
                organisation.qualitySupervisor().or(organisation::parent).orElse(null),
                rating.map(CreditRating::grade).orElse(null),
                rating.map(CreditRating::score).orElse(null),
                institutions.scope(code, today),
                institutions.staffing(code, today),
                NetworkNode.all(counts),
                institutions.inspections(code),
                institutions.deliveries(code),
                contracts.of(code),
                complaints.about(code, first));
    }

    /**
     * Scores and complaints are hidden from those above by row-level security: here they learn how many failed or were founded, as decisions
     * 0110 and 0119 have it. Nobody reads here of complaints about the own organisation.
     */
    private Map<String, Map<QualityFigure, QualityCount>> counts(
            Actor actor, LocalDate first, LocalDate last, LocalDate today) {
        Map<String, Map<QualityFigure, QualityCount>> counts =
                table.of(EnumSet.complementOf(EnumSet.copyOf(COUNTED_BY_THE_HOUSE)), first, last, today);
        house.get(() -> table.of(COUNTED_BY_THE_HOUSE, first, last, today)).forEach((code, counted) -> {
            if (code.equals(actor.organisation())) {
                counted.remove(QualityFigure.COMPLAINTS_FOUNDED);
            }
            if (actor.sees(code)) {
                counts.merge(code, counted, NetworkView::both);
            }
        });
        return counts;
    }

    private static Map<QualityFigure, QualityCount> both(
            Map<QualityFigure, QualityCount> some, Map<QualityFigure, QualityCount> others) {
        some.putAll(others);
        return some;
    }

    private Map<String, CreditRating> ratings() {
        return credit.standing().stream().collect(Collectors.toMap(CreditRating::institution, Function.identity()));
    }

    private static NetworkNode.Counted counted(
            Organisation each, CreditRating rating, Map<QualityFigure, QualityCount> counts) {
        return new NetworkNode.Counted(
                each.code(),
                each.nameZh(),
                each.nameEn(),
                each.level(),
                each.qualitySupervisor().or(each::parent).orElse(null),
                rating == null ? null : rating.grade(),
                rating == null ? null : rating.score(),
                counts);
    }

    private static List<FigureLine> figures() {
        return Arrays.stream(QualityFigure.values())
                .map(each -> new FigureLine(each, each.label(), each.counted(), each.conspicuousPercent()))
                .toList();
    }
}
