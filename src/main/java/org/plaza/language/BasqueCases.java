package org.plaza.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Takes the case, number and article off a Basque noun. The declension is regular: the same endings for every noun, after
 * its base form (indefinite), so a list of endings is a stemmer.
 */
final class BasqueCases {

    private static final List<String> ENDINGS = Arrays.stream((
                    // singular and indefinite
                    "a ak aren arekin ari arentzat arengan arengandik arengana arengatik az an ean ko eko ra era rako erako"
                            + " rantz erantz raino eraino tik etik tiko ren rekin rik ik rentzat z ez ta tako tan tara"
                            + " tatik arik gabe tzat"
                            // plural
                            + " ek en ekin ei entzat engan engandik engana engatik etan etako etara etarako etaraino"
                            + " etarantz etatik etakoak etakoen eez"
                            // adjectives and relatives made of a case
                            + " koa koak koen koei koek koekin ekoa ekoak ekoen ekoek takoa takoak takoen etakoa etakoek"
                            + " rakoa rakoak rakoen renak rena arena arenak ena enak dun duna dunak")
                    .split(" "))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_NOUN = 2;

    private BasqueCases() {}

    static String stem(String word) {
        for (String ending : ENDINGS) {
            int length = word.length() - ending.length();
            if (length >= shortest(ending) && word.endsWith(ending)) {
                return bare(word.substring(0, length));
            }
        }
        return bare(word);
    }

    private static int shortest(String ending) {
        return ending.length() <= 2 ? SHORTEST_NOUN : SHORTEST_STEM;
    }

    /** Without the vowel that some cases drop or insert, and without the r that others double. */
    private static String bare(String stem) {
        String bare = stem.length() > SHORTEST_STEM && (stem.endsWith("e") || stem.endsWith("a"))
                ? stem.substring(0, stem.length() - 1)
                : stem;
        return bare.endsWith("rr") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
