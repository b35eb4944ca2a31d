package jialing.system.access.wanzhou;

import static jialing.client.PersonAtWork.PIN;

import java.util.Map;
import java.util.UUID;

/** A rule that somebody set aside. */
final class GateOfWanzhou {

    private GateOfWanzhou() {}

    static void enter(RecordBook book) {
        book.name("exceptions/{id}", UUID.randomUUID().toString());
        book.body("QuestionAsked", Map.of("activity", "ANALYSE"));
        book.body("ExceptionGranting", Map.of("rule", "InterimCheckNotOverdue", "reason", "借用", "pin", PIN));
        book.body("ExceptionEnding", Map.of("reason", "不再需要"));
    }
}
