package jialing.domain.materials;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.gate.Activity;
import jialing.domain.gate.Gate;
import jialing.domain.gate.MaterialUse;
import jialing.domain.gate.Question;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.materials.persistence.ContentTable;
import jialing.domain.materials.persistence.HistoryTable;
import jialing.domain.materials.persistence.LineageTable;
import jialing.domain.materials.persistence.MaterialTable;
import jialing.domain.materials.rules.FinalVolumeHoldsWhatWasTaken;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * A solution is made from lots and other solutions. What goes in passes the gate as of now; the solution keeps no longer than anything
 * in it, and contains what the contents and amounts of its solutes give.
 */
@UseCase
public class PrepareSolution {

    @Inject
    MaterialTable materials;

    @Inject
    LineageTable lineage;

    @Inject
    ContentTable contents;

    @Inject
    HistoryTable history;

    @Inject
    Storekeeping store;

    @Inject
    Gate gate;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * The preparation record.
     *
     * @param kind a solution, or a titrant that is to be standardised
     * @param procedure method or instruction; may be null
     * @param vessel in which it was made up
     * @param instrument its code in the register where it has one; may be null
     * @param ownDays how many days it keeps by itself
     * @param openedDays how many of them once it is opened; null for all
     */
    public record SolutionPreparation(
            MaterialKind kind,
            String nameZh,
            String nameEn,
            String procedure,
            Quantity finalVolume,
            String vessel,
            String instrument,
            Integer ownDays,
            Integer openedDays,
            String storage,
            String place,
            List<Ingredient> ingredients,
            String remark) {

        public SolutionPreparation {
            nameZh = Storekeeping.given(nameZh, "nameZh", "名称", "name");
            nameEn = nameEn == null || nameEn.isBlank() ? nameZh : nameEn.strip();
            ingredients = ingredients == null ? List.of() : List.copyOf(ingredients);
            boolean volume = finalVolume != null && finalVolume.unit().measure() == AmountUnit.Measure.VOLUME;
            boolean kept = ownDays != null && ownDays >= 0 && (openedDays == null || openedDays >= 0);
            if (kind == null || !kind.isMadeHere() || ingredients.isEmpty() || !volume || !kept) {
                throw Refusal.invalid(
                        "PreparationComplete",
                        "ingredients",
                        "请填写溶液类型、所用物料、定容体积和保存天数",
                        "Give kind, ingredients, final volume and the days it keeps");
            }
        }

        List<UUID> parents() {
            return ingredients.stream().map(Ingredient::material).distinct().toList();
        }

        List<String> instruments() {
            return Stream.concat(
                            Stream.of(instrument == null ? "" : instrument),
                            ingredients.stream().map(each -> each.instrument() == null ? "" : each.instrument()))
                    .filter(code -> !code.isBlank())
                    .distinct()
                    .toList();
        }
    }

    record Made(String number, SolutionPreparation preparation, LocalDate validTo, List<Content> contents) {}

    /** @return the id of the solution */
    public UUID prepare(SolutionPreparation preparation) {
        Actor actor = current.mustBe(Capacity.ANALYST);
        Instant now = clock.now();
        UUID id = TimeOrderedId.next();
        gate.pass(question(preparation, actor, now), Material.subject(preparation.kind(), id), 0);
        new FinalVolumeHoldsWhatWasTaken().require(volumes(preparation));
        Map<UUID, List<Standing>> origins =
                lineage.standings(preparation.parents(), now).stream().collect(Collectors.groupingBy(Standing::named));
        List<Content> computed = preparation.kind() == MaterialKind.TITRANT
                ? List.of()
                : concentrations(preparation, origins).contents();
        LocalDate validTo = validTo(preparation, now);
        String number = store.nextNumber(actor.organisation(), now);
        RecordedAct act = ledger.record(Act.of(
                Verb.PREPARE_SOLUTION,
                Material.subject(preparation.kind(), id),
                actor,
                Capacity.ANALYST,
                new Made(number, preparation, validTo, computed)));
        keep(id, number, preparation, validTo, computed, actor, now, act.hash());
        return id;
    }

    private static Question question(SolutionPreparation preparation, Actor actor, Instant now) {
        return Question.may(actor.personId(), Activity.PREPARE, now, actor.organisation())
                .withInstruments(preparation.instruments())
                .withMaterials(preparation.parents().stream()
                        .map(parent -> new MaterialUse(parent, MaterialUse.Role.REAGENT))
                        .toList());
    }

    private static FinalVolumeHoldsWhatWasTaken.Volumes volumes(SolutionPreparation preparation) {
        BigDecimal taken = preparation.ingredients().stream()
                .filter(each -> each.role() == Ingredient.Role.SOLUTE)
                .map(Ingredient::taken)
                .filter(each -> each.unit().measure() == AmountUnit.Measure.VOLUME)
                .map(each -> each.unit().inBase(each.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Quantity finalVolume = preparation.finalVolume();
        return new FinalVolumeHoldsWhatWasTaken.Volumes(
                taken, finalVolume.unit().inBase(finalVolume.value()));
    }

    private ConcentrationOfSolution concentrations(SolutionPreparation preparation, Map<UUID, List<Standing>> origins) {
        Map<UUID, List<Content>> known = contents.of(preparation.parents());
        var concentration = new ConcentrationOfSolution(preparation.finalVolume());
        preparation.ingredients().stream()
                .filter(each -> each.role() == Ingredient.Role.SOLUTE)
                .forEach(each -> concentration.with(
                        each.taken(),
                        known.getOrDefault(each.material(), List.of()),
                        sources(origins.getOrDefault(each.material(), List.of()))));
        return concentration;
    }

    private static Set<UUID> sources(List<Standing> origins) {
        return origins.stream()
                .filter(Standing::carriesContents)
                .map(Standing::material)
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate validTo(SolutionPreparation preparation, Instant now) {
        LocalDate own = LabClock.dayOf(now).plusDays(preparation.ownDays());
        return materials.all(preparation.parents()).stream()
                .map(parent -> parent.keeping().validTo())
                .filter(own::isAfter)
                .min(LocalDate::compareTo)
                .orElse(own);
    }

    private void keep(
            UUID id,
            String number,
            SolutionPreparation preparation,
            LocalDate validTo,
            List<Content> computed,
            Actor actor,
            Instant now,
            String actHash) {
        String organisation = actor.organisation();
        materials.add(new Material(
                id,
                organisation,
                number,
                preparation.kind(),
                number,
                "",
                Text.of(preparation.nameZh(), preparation.nameEn()),
                null,
                null,
                null,
                new Material.Keeping(validTo, preparation.openedDays(), preparation.storage(), preparation.place()),
                new Material.Stocking(preparation.finalVolume().unit(), null, null),
                false,
                preparation.kind() == MaterialKind.TITRANT,
                Material.Receiving.of(actor, now, actHash)));
        history.add(solution(id, preparation, actor, now, actHash));
        lineage.add(id, organisation, preparation.ingredients(), now);
        contents.add(id, organisation, computed, now);
        history.add(new StockMovement(
                TimeOrderedId.next(),
                id,
                organisation,
                StockMovement.Kind.IN,
                preparation.finalVolume().value(),
                preparation.place(),
                null,
                actor.personId(),
                actor.name(),
                null,
                null,
                now,
                actHash));
    }

    private static Solution solution(
            UUID id, SolutionPreparation preparation, Actor actor, Instant now, String actHash) {
        Quantity finalVolume = preparation.finalVolume();
        return new Solution(
                id,
                actor.organisation(),
                preparation.procedure(),
                finalVolume.value(),
                finalVolume.unit(),
                finalVolume.uncertainty(),
                preparation.vessel(),
                preparation.instrument(),
                preparation.ownDays(),
                preparation.remark(),
                actor.personId(),
                actor.name(),
                now,
                actHash);
    }
}
