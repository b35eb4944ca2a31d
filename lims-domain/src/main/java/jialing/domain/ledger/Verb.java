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
    ACCEPT_MATERIAL("验收", "accept material"),
    CHECK_MATERIAL("标准物质期间核查", "check reference material"),
    OPEN_MATERIAL("开封", "open material"),
    PREPARE_SOLUTION("配制", "prepare solution"),
    STANDARDISE("标定", "standardise"),
    MOVE_STOCK("出入库", "move stock"),
    RECALL_LOT("召回", "recall lot"),
    KEEP_CERTIFICATE("存入证书", "keep certificate");

    private final Text label;

    Verb(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
