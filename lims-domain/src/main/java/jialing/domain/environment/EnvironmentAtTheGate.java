package jialing.domain.environment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jialing.domain.environment.persistence.PlaceTable;
import jialing.domain.environment.rules.RoomIsWatched;
import jialing.domain.environment.rules.RoomKnown;
import jialing.domain.environment.rules.RoomWithinLimits;
import jialing.domain.gate.GateObjections;
import jialing.domain.gate.GateRules;
import jialing.domain.gate.Objection;
import jialing.domain.gate.QualityElement;
import jialing.domain.gate.Question;
import jialing.domain.shared.Rule;

/** Numbers come from rooms whose conditions are known and good. Two questions to the database, however many rooms are named. */
@ApplicationScoped
class EnvironmentAtTheGate implements GateRules {

    private static final RoomKnown KNOWN = new RoomKnown();
    private static final RoomWithinLimits WITHIN = new RoomWithinLimits();
    private static final RoomIsWatched WATCHED = new RoomIsWatched();

    @Inject
    PlaceTable places;

    @Override
    public List<Rule<?>> rules() {
        return List.of(KNOWN, WITHIN, WATCHED);
    }

    @Override
    public List<Objection> judge(Question question) {
        if (!question.activity().producesNumbers() || question.rooms().isEmpty()) {
            return List.of();
        }
        Set<String> registered = places.known(question.organisation(), question.rooms()).stream()
                .map(Place::code)
                .collect(Collectors.toSet());
        var objections = new GateObjections();
        question.rooms()
                .forEach(room -> objections.hear(
                        QualityElement.room(room), KNOWN, new RoomKnown.Asked(room, registered.contains(room))));
        places.conditions(question.organisation(), question.rooms(), question.at())
                .forEach(condition -> {
                    QualityElement room = QualityElement.room(condition.place());
                    objections.hear(room, WITHIN, condition).hear(room, WATCHED, condition);
                });
        return objections.all();
    }
}
