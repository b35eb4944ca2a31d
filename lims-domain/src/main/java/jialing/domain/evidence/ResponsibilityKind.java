package jialing.domain.evidence;

import jialing.domain.shared.Text;

/** What sort of thing answers for a number: somebody, something done, or something that was there. */
public enum ResponsibilityKind {
    PERSON(Part.AGENT, "人员", "person"),
    ORGANISATION(Part.AGENT, "机构", "organisation"),
    /** The system itself, in the house's name. */
    HOUSE(Part.AGENT, "系统", "system"),
    ACT(Part.ACTIVITY, "行为", "act"),
    WORK_ORDER(Part.ENTITY, "任务单", "work order"),
    SITE(Part.ENTITY, "点位", "site"),
    SAMPLE(Part.ENTITY, "样品", "sample"),
    FIELD_RECORD(Part.ENTITY, "采样记录", "field record"),
    PHOTO(Part.ENTITY, "照片", "photo"),
    CONTAINER(Part.ENTITY, "容器", "container"),
    HAND_OVER(Part.ENTITY, "交接单", "hand-over"),
    RECEIPT(Part.ENTITY, "接收记录", "receipt"),
    BATCH(Part.ENTITY, "分析批", "batch"),
    COMPETENCE_CERTIFICATE(Part.ENTITY, "上岗证", "competence certificate"),
    INSTRUMENT(Part.ENTITY, "仪器", "instrument"),
    CALIBRATION_CERTIFICATE(Part.ENTITY, "检定/校准证书", "calibration certificate"),
    REFERENCE_MATERIAL(Part.ENTITY, "标准物质", "reference material"),
    MATERIAL(Part.ENTITY, "物料", "material"),
    ROOM(Part.ENTITY, "场所", "room"),
    PREPARATION(Part.ENTITY, "消解提取批", "batch of preparation"),
    CURVE(Part.ENTITY, "校准曲线", "calibration curve"),
    READING(Part.ENTITY, "原始读数", "raw reading"),
    JUDGEMENT(Part.ENTITY, "质控判定", "judgement"),
    RESULT(Part.ENTITY, "结果", "result"),
    REPORT(Part.ENTITY, "报告", "report"),
    SEALED_FILE(Part.ENTITY, "签名文件", "signed file"),
    OBSERVATION(Part.ENTITY, "已发布观测", "published observation");

    /** The three of W3C PROV. */
    public enum Part {
        AGENT,
        ACTIVITY,
        ENTITY
    }

    private final Part part;
    private final Text label;

    ResponsibilityKind(Part part, String zh, String en) {
        this.part = part;
        this.label = Text.of(zh, en);
    }

    public Part part() {
        return part;
    }

    public Text label() {
        return label;
    }
}
