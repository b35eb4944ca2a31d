package jialing.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jialing.client.Answer;

/** What the audience gets to see: numbered steps, refusals with their rule, and files. */
final class Told {

    private final Path folder;
    private int step;
    private int refusals;

    Told(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void step(String zh, String en) {
        step++;
        System.out.printf("%n%2d  %s%n    %s%n", step, zh, en);
    }

    void detail(String text) {
        System.out.println("    · " + text);
    }

    void refused(String attempt, String rule, Answer answer) {
        answer.refusedBy(rule);
        refusals++;
        System.out.printf("    ✕ %s → %s：%s%n", attempt, rule, answer.text("detail"));
    }

    void file(String name, Answer answer) {
        try {
            Path file = folder.resolve(name);
            Files.write(file, answer.done().bytes());
            detail(file + " (" + answer.bytes().length / 1024 + " KB)");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end() {
        System.out.printf(
                "%n全程走通：%d 步，按规则拒绝 %d 次。文件在 %s%nThe whole way is walked: %d steps, %d refusals as the rules say. Files are in %s%n",
                step, refusals, folder, step, refusals, folder);
    }
}
