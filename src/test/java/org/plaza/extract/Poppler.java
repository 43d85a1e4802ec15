package org.plaza.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What {@code pdftotext} reads in a PDF, to hold our text against.
 *
 * @param pages its pages, with their lines
 */
record Poppler(List<String> pages) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:;])\\s+");
    private static final Pattern ENDED = Pattern.compile(".*[.!?:;\u2026-][\"')\\]\\d]*", Pattern.DOTALL);
    private static final String OF_SPACELESS =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u30FC\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";
    private static final Pattern SPACELESS = Pattern.compile("[" + OF_SPACELESS + "]+");
    private static final Pattern RUN = Pattern.compile("[" + OF_SPACELESS + "]+|[^" + OF_SPACELESS + "]+");
    private static final int PHRASE = 5;
    private static final int STRADDLE = 3;

    /** Some words that stand together, from the page of this index on. */
    record Phrase(int page, String words) {}

    static boolean installed() {
        try {
            return new ProcessBuilder("pdftotext", "-v").start().waitFor() <= 1;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Poppler read(Path pdf, Path scratch) throws IOException, InterruptedException {
        Path out = Files.createTempFile(scratch, "poppler", ".txt");
        Process process = new ProcessBuilder("pdftotext", "-q", pdf.toString(), out.toString()).start();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        String text = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
        return new Poppler(List.of(text.split("\f")));
    }

    static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return WORD.matcher(folded).results().map(MatchResult::group).toList();
    }

    static String folded(String text) {
        return " " + String.join(" ", words(text)) + " ";
    }

    /** How much of these words other words hold, from 0 to 1. */
    double shareIn(Collection<String> others) {
        List<String> ours = words(String.join("\f", pages));
        Set<String> held = new HashSet<>(others);
        return ours.isEmpty() ? 1 : ours.stream().filter(held::contains).count() / (double) ours.size();
    }

    /** As {@link #shareIn}, with pairs of letters for words in scripts without spaces, which poppler ends with a line. */
    double pairsIn(String other) {
        List<String> ours = pairs(String.join("\f", pages));
        Set<String> held = new HashSet<>(pairs(other));
        SPACELESS
                .matcher(other)
                .results()
                .flatMapToInt(run -> run.group().codePoints())
                .forEach(c -> held.add(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)));
        return ours.isEmpty() ? 1 : ours.stream().filter(held::contains).count() / (double) ours.size();
    }

    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (String word : words(text.replace("\u00AD", ""))) {
            RUN.matcher(word).results().map(MatchResult::group).forEach(run -> {
                int[] letters = run.codePoints().toArray();
                if (letters.length < 2 || !SPACELESS.matcher(run).find()) {
                    pairs.add(run);
                }
                for (int i = 0; i + 1 < letters.length && SPACELESS.matcher(run).find(); i++) {
                    pairs.add(new String(letters, i, 2));
                }
            });
        }
        return pairs;
    }

    /** Five words of one line and one sentence, which the file holds once. */
    List<Phrase> phrases(int atMost) {
        List<Phrase> all = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (String line : pages.get(page).split("\n")) {
                for (String sentence : SENTENCE_END.split(line)) {
                    List<String> words = words(sentence);
                    for (int i = 0; i + PHRASE <= words.size(); i++) {
                        all.add(new Phrase(page, " " + String.join(" ", words.subList(i, i + PHRASE)) + " "));
                    }
                }
            }
        }
        Collections.shuffle(all, new Random(1));
        String whole = folded(String.join("\f", pages));
        return all.stream()
                .filter(phrase -> whole.indexOf(phrase.words()) == whole.lastIndexOf(phrase.words()))
                .limit(atMost)
                .toList();
    }

    /** The words on both sides of page ends that a sentence runs over. */
    List<Phrase> straddling() {
        List<Phrase> all = new ArrayList<>();
        for (int page = 0; page + 1 < pages.size(); page++) {
            String last = pages.get(page).strip().lines().reduce("", (a, b) -> b);
            String next = pages.get(page + 1).strip().lines().findFirst().orElse("");
            List<String> before = words(last);
            List<String> after = words(next);
            boolean runsOn = before.size() >= STRADDLE
                    && after.size() >= STRADDLE
                    && Character.isLowerCase(next.codePointAt(0))
                    && !ENDED.matcher(last).matches();
            if (runsOn) {
                String end = String.join(" ", before.subList(before.size() - STRADDLE, before.size()));
                all.add(new Phrase(page, " " + end + " " + String.join(" ", after.subList(0, STRADDLE)) + " "));
            }
        }
        return all;
    }
}
