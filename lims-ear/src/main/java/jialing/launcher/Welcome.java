package jialing.launcher;

import java.util.Locale;

/** What the person who started the system is told. */
final class Welcome {

    private Welcome() {}

    static String text(Settings settings, double seconds) {
        String demo = settings.demo() ? """

                  演示账号 / demo accounts   口令 password: Jialing-2026   签名口令 signing PIN: 246810
                    wz.planner  wz.sampler1  wz.sampler2  wz.custodian  wz.analyst1  wz.analyst2
                    wz.checker  wz.reviewer  wz.signatory  wz.quality  wz.equipment  wz.admin
                    (mc.… 市中心 municipal centre;  network.reader 网络读者)
                  """ : "";
        return String.format(
                Locale.ROOT,
                """

                嘉陵 Jialing  %s   (%.1f s)
                %s
                数据 data: %s    日志 log: %s
                停止 stop: Ctrl-C
                """,
                settings.baseUrl(),
                seconds,
                demo,
                settings.data(),
                settings.data().resolve("log/server.log"));
    }
}
