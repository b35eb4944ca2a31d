package jialing.domain.competence.rules;

import jialing.domain.competence.SignatoryAppointment;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What was ended is not ended again. */
public class AppointmentNotEnded extends Rule<SignatoryAppointment> {

    public AppointmentNotEnded() {
        super(Refusal.Kind.CONFLICT, null, Text.of("该授权已经终止", "This appointment was ended already"));
    }

    @Override
    public Verdict judge(SignatoryAppointment appointment) {
        return Verdict.holdsIf(appointment.end() == null, "appointment");
    }
}
