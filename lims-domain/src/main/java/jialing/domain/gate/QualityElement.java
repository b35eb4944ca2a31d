package jialing.domain.gate;

import java.util.UUID;
import jialing.domain.shared.Text;

/**
 * One of the things that stand behind a number, named so that every feature finds it again.
 *
 * @param key what its own feature calls it: a person's, material's or certificate's id, an instrument's, room's or container's code,
 *     a method's standard
 */
public record QualityElement(Kind kind, String key) {

    /** 人机料法环测: what an element is. */
    public enum Kind {
        PERSON("人员", "person"),
        INSTRUMENT("仪器", "instrument"),
        MATERIAL("物料", "material"),
        METHOD("方法", "method"),
        ROOM("场所", "room"),
        CONTAINER("样品容器", "container"),
        /** A person's certificate of competence, by its id. */
        COMPETENCE("上岗证", "competence certificate"),
        /** An instrument's certificate of verification or calibration: {@code instrument/number}. */
        CALIBRATION("检定/校准证书", "calibration certificate"),
        /** What the question is asked for: a batch, a sample, a work order, by its id. */
        OCCASION("业务对象", "occasion");

        private final Text label;

        Kind(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    public static QualityElement person(UUID id) {
        return new QualityElement(Kind.PERSON, id.toString());
    }

    public static QualityElement instrument(String code) {
        return new QualityElement(Kind.INSTRUMENT, code);
    }

    public static QualityElement material(UUID id) {
        return new QualityElement(Kind.MATERIAL, id.toString());
    }

    public static QualityElement method(String standard) {
        return new QualityElement(Kind.METHOD, standard);
    }

    public static QualityElement room(String code) {
        return new QualityElement(Kind.ROOM, code);
    }

    public static QualityElement container(String code) {
        return new QualityElement(Kind.CONTAINER, code);
    }

    public static QualityElement occasion(UUID id) {
        return new QualityElement(Kind.OCCASION, id.toString());
    }

    public static QualityElement competence(UUID certificate) {
        return new QualityElement(Kind.COMPETENCE, certificate.toString());
    }

    public static QualityElement calibration(String instrument, String certificate) {
        return new QualityElement(Kind.CALIBRATION, instrument + "/" + certificate);
    }
}
