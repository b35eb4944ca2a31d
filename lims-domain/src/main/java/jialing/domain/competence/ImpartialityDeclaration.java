package jialing.domain.competence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.Text;

/**
 * 公正性声明: what a person declares each year about interests beside the work (ISO/IEC 17025:2017 4.1). The newest one counts.
 *
 * @param wording version of the text that was signed
 */
public record ImpartialityDeclaration(
        UUID id,
        String organisation,
        UUID personId,
        int year,
        String wording,
        List<DeclaredInterest> interests,
        Instant declaredAt) {

    /** Version and words of the declaration in force. A new wording is a new version behind it; the old words stay. */
    public static final String WORDING = "IMPARTIALITY/2026-1";

    public static final Text WORDS = Text.of(
            "本人独立、公正、诚信地从事监测活动，不受任何商业、财务或其他压力影响；除下列利益关系外，与委托方、被监测单位及其他机构无利害关系；" + "如有变化立即重新声明。",
            "I work independently, impartially and honestly, under no commercial, financial or other pressure. Besides the interests"
                    + " named here I have none in clients, dischargers or other institutions. If that changes I declare anew at once.");

    /**
     * @param party name of the client, discharger or institution
     * @param institution its code where it belongs to the network, else null
     * @param nature e.g. a share, a relative who works there, other employment
     */
    public record DeclaredInterest(String party, String institution, String nature) {

        private static final int LONGEST = 200;

        public DeclaredInterest {
            party = Wording.given("party", party, LONGEST);
            institution = Wording.optional("institution", institution, LONGEST);
            nature = Wording.given("nature", nature, LONGEST);
        }
    }
}
