package jialing.domain.ledger;

import jialing.domain.shared.Text;

/** What was done. The names are part of the record: a verb may be added, never renamed. */
public enum Verb {
    LOG_IN("登录", "log in"),
    LOG_OUT("退出", "log out"),
    REFUSE_LOG_IN("登录失败", "refused log-in"),
    LOAD_CATALOGUE("载入目录", "load catalogue"),
    PLAN("编制任务单", "plan"),
    APPROVE("批准", "approve"),
    RETURN("退回", "return"),
    REGISTER("登记", "register"),
    PRINT_LABELS("打印标签", "print labels"),
    COLLECT("采样", "collect"),
    HAND_OVER("交接", "hand over"),
    RECEIVE("接收", "receive"),
    REJECT("拒收", "reject"),
    OPEN_BATCH("建立分析批", "open batch"),
    CALIBRATE("绘制校准曲线", "calibrate"),
    RECORD_READINGS("记录读数", "record readings"),
    SUBMIT("提交", "submit"),
    JUDGE("质控判定", "judge"),
    REANALYSE("重新分析", "re-analyse"),
    CHECK("校核", "check"),
    REVIEW("审核", "review"),
    SIGN("签发", "sign"),
    AMEND("更正", "amend"),
    DRAFT_REPORT("编制报告", "draft report"),
    ISSUE_REPORT("签发报告", "issue report"),
    SEAL_REPORT("报告电子签名", "seal report"),
    SUPERSEDE("替代", "supersede"),
    RELEASE("发布", "release"),
    PROPOSE_WITHDRAWAL("提出撤回", "propose withdrawal"),
    WITHDRAW("撤回", "withdraw"),
    STRIKE("注销", "strike off"),
    COMPLETE("办结", "complete"),
    CERTIFY_KEY("签发个人证书", "certify signing key"),
    /** Examined, explained or hastened what a case asked for. */
    ANSWER("答复待办", "answer task"),
    LOCK_OUT("锁定账号", "lock out"),
    UNLOCK("解除锁定", "lift lock-out"),
    GRANT_CAPACITY("授予身份", "grant capacity"),
    END_CAPACITY("终止身份", "end capacity"),
    MOVE_PERSON("调离", "move person"),
    ADMIT_PERSON("调入", "admit person"),
    CLOSE_ACCOUNT("关闭账号", "close account"),
    END_SESSION("结束会话", "end session"),
    CHANGE_PASSWORD("更改密码", "change password"),
    ENROL_SECOND_FACTOR("启用动态口令", "enrol second factor"),
    REMOVE_SECOND_FACTOR("停用动态口令", "remove second factor"),
    REGISTER_PASSKEY("登记通行密钥", "register passkey"),
    REVOKE_PASSKEY("吊销通行密钥", "revoke passkey"),
    /** A secret was made for a device; nothing is asked for at the log-in before a code from it was given. */
    BEGIN_SECOND_FACTOR("开始启用动态口令", "begin second factor"),
    /** The password was right; no code was given yet. */
    AWAIT_SECOND_FACTOR("待输动态口令", "await second factor"),
    /** Full tiles of the log went from the database to files. */
    ARCHIVE_TILES("归档日志瓦片", "archive tiles of the log"),
    CHANGE_PIN("更改签名口令", "change signing PIN"),
    PERMIT_NEW_PIN("准许重设签名口令", "permit new signing PIN"),
    DECLINE_NEW_PIN("谢绝重设签名口令", "decline new signing PIN"),
    SET_NEW_PIN("重设签名口令", "set new signing PIN"),
    REVOKE_KEY("吊销个人证书", "revoke signing key"),
    INVITE_PERSON("邀请", "invite person"),
    WITHDRAW_INVITATION("撤回邀请", "withdraw invitation"),
    ACCEPT_INVITATION("接受邀请", "accept invitation"),
    BIND_TO_PROVIDER("绑定统一身份", "bind to identity provider"),
    CONFIRM_BINDING("确认绑定统一身份", "confirm binding to identity provider"),
    UNBIND_FROM_PROVIDER("解除绑定统一身份", "unbind from identity provider"),
    GRANT_EXCEPTION("准予例外", "grant exception"),
    END_EXCEPTION("终止例外", "end exception"),
    OPEN_LOOK_BACK("启动追溯", "open look-back"),
    DECIDE_LOOK_BACK("追溯处置", "decide on results in doubt"),
    CLOSE_LOOK_BACK("关闭追溯", "close look-back"),
    ISSUE_CERTIFICATE("颁发上岗证", "issue competence certificate"),
    RENEW_CERTIFICATE("上岗证换证", "renew competence certificate"),
    SUSPEND_CERTIFICATE("暂停上岗证", "suspend competence certificate"),
    REINSTATE_CERTIFICATE("恢复上岗证", "reinstate competence certificate"),
    REVOKE_CERTIFICATE("吊销上岗证", "revoke competence certificate"),
    CONFIRM_METHOD_CHANGE("确认方法变更", "confirm method change"),
    PLAN_TRAINING("编制培训计划", "plan training"),
    RECORD_TRAINING("记录培训", "record training"),
    ARRANGE_SUPERVISION("安排带教", "arrange supervision"),
    END_SUPERVISION("结束带教", "end supervision"),
    APPOINT_SIGNATORY("任命授权签字人", "appoint authorised signatory"),
    END_APPOINTMENT("终止签字授权", "end appointment of signatory"),
    DECLARE_INTERESTS("利益声明", "declare interests"),
    ENTER_ON_LIST("列入名单", "enter on list"),
    STRIKE_FROM_LIST("移出名单", "strike from list"),
    WARN_OF_EXPIRY("到期提醒", "warn of expiry");

    private final Text label;

    Verb(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
