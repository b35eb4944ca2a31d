package jialing.domain.samplebank;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jialing.domain.samplebank.persistence.DiscrepancyTable;
import jialing.domain.samplebank.persistence.DisposalTable;
import jialing.domain.samplebank.persistence.MovementTable;
import jialing.domain.samplebank.persistence.RequestTable;
import jialing.domain.samplebank.persistence.RetentionTable;
import jialing.domain.samplebank.persistence.TermTable;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Page;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** What waits at the bank: requests, what is due for disposal, disposals, discrepancies, and the terms. */
@View
public class BankDesk {

    private static final int AT_ONCE = 500;
    private static final int MOST_LOOKED_AT = 20_000;

    @Inject
    Requests requests;

    @Inject
    RequestTable requestTable;

    @Inject
    MovementTable movements;

    @Inject
    Retentions retentions;

    @Inject
    RetentionTable retentionTable;

    @Inject
    TermTable terms;

    @Inject
    Disposing disposing;

    @Inject
    DisposalTable disposals;

    @Inject
    DiscrepancyTable discrepancies;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param containers where each is now
     * @param overdue its last day is over and containers are out
     */
    public record BankRequestShown(
            BankRequest request, BankRequest.RequestState state, boolean overdue, List<BankedContainer> containers) {}

    /** @param set by the organisation, the last first; @param ofTheHouse where it has set nothing */
    public record RetentionTerms(List<RetentionTerm> set, List<RetentionTerm> ofTheHouse) {}

    /** @param state null for all */
    public Page<BankRequestShown> requests(BankRequest.RequestState state, UUID after, Integer limit) {
        current.get();
        int size = Page.size(limit);
        Page<BankRequest> page = Page.of(
                requestTable.page(state, after, size + 1),
                size,
                each -> each.id().toString());
        Map<String, BankedContainer> standing = standing(page.items().stream()
                .flatMap(each -> each.containers().stream())
                .toList());
        return new Page<>(
                page.items().stream().map(each -> shown(each, standing)).toList(), page.next());
    }

    public BankRequestShown request(String number) {
        current.get();
        BankRequest request = requests.byNumber(number);
        return shown(request, standing(request.containers()));
    }

    private Map<String, BankedContainer> standing(List<String> codes) {
        return movements.byCodes(codes).stream()
                .collect(Collectors.toMap(BankedContainer::containerCode, Function.identity()));
    }

    private BankRequestShown shown(BankRequest request, Map<String, BankedContainer> standing) {
        List<BankedContainer> containers =
                request.containers().stream().map(standing::get).toList();
        boolean overdue = request.until().isBefore(clock.today())
                && containers.stream()
                        .anyMatch(each -> each.state() == BankState.HANDED_OUT
                                && request.id().equals(each.requestId()));
        return new BankRequestShown(request, request.state(), overdue, containers);
    }

    /**
     * Of the own laboratory's containers those whose term is over, the longest kept first; those about which something is open too, so
     * that people see why they stay.
     *
     * @param after code of the last container of the page before, null for the first page
     */
    public Page<Retention> due(String after, Integer limit) {
        String organisation = current.get().organisation();
        int size = Page.size(limit);
        BankedContainer last = after == null ? null : movements.byCode(after).orElse(null);
        var found = new ArrayList<Retention>();
        int looked = 0;
        List<BankedContainer> next = retentionTable.stored(organisation, last, AT_ONCE);
        while (!next.isEmpty() && found.size() <= size && looked < MOST_LOOKED_AT) {
            retentions.of(next).stream()
                    .filter(each -> each.isOver(clock.today()))
                    .forEach(found::add);
            looked += next.size();
            next = next.size() < AT_ONCE
                    ? List.of()
                    : retentionTable.stored(organisation, next.get(next.size() - 1), AT_ONCE);
        }
        List<Retention> oneMore = found.subList(0, Math.min(found.size(), size + 1));
        return Page.of(oneMore, size, each -> each.container().containerCode());
    }

    public Page<Disposal> disposals(UUID after, Integer limit) {
        current.get();
        int size = Page.size(limit);
        return Page.of(disposals.page(after, size + 1), size, each -> each.id().toString());
    }

    public Disposal disposal(String number) {
        current.get();
        return disposing.byNumber(number);
    }

    /** @param open these only */
    public Page<Discrepancy> discrepancies(UUID after, boolean open, Integer limit) {
        current.get();
        int size = Page.size(limit);
        return Page.of(
                discrepancies.page(after, open, size + 1),
                size,
                each -> each.id().toString());
    }

    public Discrepancy discrepancy(String number) {
        current.get();
        return discrepancies.byNumber(number).orElseThrow(() -> Refusal.notFound("Discrepancy", "账实不符", number));
    }

    public RetentionTerms terms() {
        return new RetentionTerms(terms.of(current.get().organisation()), RetentionTerm.OF_THE_HOUSE);
    }
}
