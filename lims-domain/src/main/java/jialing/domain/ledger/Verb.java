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
    OPEN_NONCONFORMITY("提出不符合", "open nonconformity"),
    STOP_WORK("暂停工作", "stop work"),
    RESUME_WORK("恢复工作", "resume work"),
    CORRECT("纠正", "correct"),
    EVALUATE("评价", "evaluate"),
    DECIDE_ACTION("确定纠正措施", "decide on corrective action"),
    COMPLETE_ACTION("实施纠正措施", "carry out corrective action"),
    CHECK_EFFECT("验证有效性", "check effect"),
    CLOSE("关闭", "close"),
    REOPEN("重新打开", "reopen"),
    DRAFT_VERSION("编制文件新版", "draft version"),
    DISTRIBUTE("发放文件", "distribute"),
    CONFIRM_READING("确认已阅读", "confirm reading"),
    DEMAND_READING("规定使用前阅读", "demand reading"),
    CONFIRM_REVIEW("文件评审", "confirm review"),
    REVISE_INSTRUMENT("变更仪器信息", "revise instrument"),
    PLAN_CALIBRATION("编制检定校准计划", "plan calibration"),
    ENTER_CERTIFICATE("登记检定校准证书", "enter certificate"),
    CONFIRM_FITNESS("计量确认", "confirm fitness"),
    END_CERTIFICATE("作废证书", "strike out certificate"),
    CHECK_INSTRUMENT("期间核查", "check instrument"),
    CHANGE_INSTRUMENT_STATE("变更仪器状态", "change instrument's state"),
    SCRAP_INSTRUMENT("报废仪器", "scrap instrument"),
    MAINTAIN_INSTRUMENT("维护维修", "maintain instrument"),
    BEGIN_USE("开始使用", "begin use"),
    END_USE("结束使用", "end use");

    private final Text label;

    Verb(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }
}
