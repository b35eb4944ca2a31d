package jialing.domain.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.gate.persistence.GateTables;
import jialing.domain.ledger.Subject;
import jialing.domain.shared.Rule;

/** Asks every feature, and gives one answer. */
@ApplicationScoped
public class Gate {

    @Inject
    @Any
    Instance<GateRules> contributions;

    @Inject
    GateTables tables;

    /** May it be done, and why not. Changes nothing. */
    public Answer ask(Question question) {
        List<Objection> objections = contributions.stream()
                .flatMap(each -> each.judge(question).stream())
                .toList();
        List<GateException> exceptions = objections.stream().anyMatch(Objection::exceptional)
                ? tables.exceptionsOf(question.organisation(), question.at())
                : List.of();
        var against = new ArrayList<Objection>();
        var excepted = new ArrayList<Answer.Excepted>();
        for (Objection objection : objections) {
            Optional<GateException> lifted = objection.exceptional()
                    ? exceptions.stream()
                            .filter(each -> each.lifts(objection, question))
                            .findFirst()
                    : Optional.empty();
            lifted.ifPresentOrElse(
                    exception -> excepted.add(new Answer.Excepted(objection, exception)), () -> against.add(objection));
        }
        return new Answer(List.copyOf(against), List.copyOf(excepted));
    }

    /** @throws jialing.domain.shared.Refusal with every objection */
    public Answer mustAdmit(Question question) {
        Answer answer = ask(question);
        answer.refuseUnlessAdmitted();
        return answer;
    }

    /**
     * It is done: what went through is kept with the occasion, once for each day.
     *
     * @param determinations how many results of samples the occasion stands for; 0 when that follows from others
     * @throws jialing.domain.shared.Refusal with every objection
     */
    public Answer pass(Question question, Subject occasion, int determinations) {
        Answer answer = mustAdmit(question);
        tables.keep(question, occasion, determinations, used(question));
        return answer;
    }

    /**
     * The same for several occasions at once, of which each stands for no result of its own: it is judged once.
     *
     * @throws jialing.domain.shared.Refusal with every objection
     */
    public Answer pass(Question question, List<Subject> occasions) {
        Answer answer = mustAdmit(question);
        Set<QualityElement> all = used(question);
        occasions.forEach(occasion -> tables.keep(question, occasion, 0, all));
        return answer;
    }

    private Set<QualityElement> used(Question question) {
        Stream<QualityElement> brought = contributions.stream().flatMap(each -> each.used(question).stream());
        return Stream.concat(question.elements().stream(), brought).collect(Collectors.toUnmodifiableSet());
    }

    /** All rules of the gate, by name. */
    public List<Rule<?>> rules() {
        return contributions.stream()
                .<Rule<?>>flatMap(each -> each.rules().stream())
                .sorted(Comparator.comparing(Rule::name))
                .toList();
    }
}
