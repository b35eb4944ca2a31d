package jialing.domain.ledger;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.log.SignatureType;
import jialing.domain.ledger.log.VerifierKey;
import jialing.domain.ledger.persistence.LogTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/** An administrator makes known by which key a sub-centre or partner will cosign checkpoints. */
@UseCase
public class RegisterWitness {

    @Inject
    LogTable log;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public void register(String verifierKey) {
        Actor actor = current.mustBe(Capacity.ADMINISTRATOR);
        VerifierKey key = VerifierKey.parse(verifierKey == null ? "" : verifierKey.strip())
                .filter(each -> each.type() == SignatureType.COSIGNATURE)
                .orElseThrow(() -> Refusal.invalid(
                        "VerifierKeyOfAWitness",
                        "verifierKey",
                        "请填写见证人程序给出的公钥（C2SP cosignature/v1）",
                        "Give the verifier key that the witness's program printed (C2SP cosignature/v1)"));
        if (log.knowsWitness(key.name())) {
            throw Refusal.invalid(
                    "WitnessIsNew",
                    "verifierKey",
                    "该见证人已登记：" + key.name(),
                    "This witness is known already: " + key.name());
        }
        log.addWitness(key.name(), key.print(), clock.now());
        UUID id = UUID.nameUUIDFromBytes(key.name().getBytes(StandardCharsets.UTF_8));
        ledger.record(Act.of(
                Verb.REGISTER, Subject.of("Witness", id), actor, Capacity.ADMINISTRATOR, Map.of("key", key.print())));
    }
}
