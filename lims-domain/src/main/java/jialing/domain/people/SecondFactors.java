package jialing.domain.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.people.persistence.SecondFactorTable;
import jialing.domain.shared.LabClock;

/** The second factor of an account, if there is one. Seen and written as the house. */
@ApplicationScoped
class SecondFactors {

    @Inject
    SecondFactorTable table;

    @Inject
    AccountKey key;

    @Inject
    LabClock clock;

    Optional<SecondFactor> inForce(String account) {
        return table.ofAccount(account).filter(SecondFactor::isInForce);
    }

    /** By what the code is right: one of the device, or one for the day on which it is lost; empty when it is neither, or was used. */
    Optional<LogInMeans> take(SecondFactor factor, String code) {
        String plain = code.replaceAll("\\s", "");
        if (factor.take(plain, key, clock.now())) {
            return Optional.of(LogInMeans.PASSWORD_AND_CODE);
        }
        Optional<RecoveryCode> found = table.recoveryCodesOf(factor.id()).stream()
                .filter(each -> each.is(plain))
                .findFirst();
        found.ifPresent(recovery -> recovery.use(clock.now()));
        return found.map(recovery -> LogInMeans.PASSWORD_AND_RECOVERY_CODE);
    }

    long recoveryCodesLeft(SecondFactor factor) {
        return table.recoveryCodesOf(factor.id()).stream()
                .filter(RecoveryCode::isUnused)
                .count();
    }

    /** @return the codes in clear, for this once */
    List<String> drawRecoveryCodes(SecondFactor factor) {
        List<String> codes =
                Stream.generate(RecoveryCode::draw).limit(RecoveryCode.HOW_MANY).toList();
        codes.forEach(code -> table.add(new RecoveryCode(factor, code)));
        return codes;
    }
}
