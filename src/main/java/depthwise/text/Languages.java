package depthwise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Which bundles serve which locale. Systems name simplified Chinese in many ways ({@code zh}, {@code zh-Hans},
 * {@code zh-SG}); all of them read the words for {@code zh-CN}. Readers of traditional Chinese get English. The
 * language of the machine plays no part: it would make the words for English depend on where they are read.
 */
final class Languages extends ResourceBundle.Control {
    @Override
    public List<String> getFormats(String baseName) {
        return FORMAT_PROPERTIES;
    }

    @Override
    public Locale getFallbackLocale(String baseName, Locale locale) {
        return null;
    }

    @Override
    public List<Locale> getCandidateLocales(String baseName, Locale locale) {
        List<Locale> candidates = new ArrayList<>(super.getCandidateLocales(baseName, locale));
        boolean chinese = locale.getLanguage().equals("zh");
        boolean traditional = candidates.stream().anyMatch(c -> c.getScript().equals("Hant"));
        if (chinese && !traditional && !candidates.contains(Locale.SIMPLIFIED_CHINESE)) {
            candidates.add(candidates.indexOf(Locale.ROOT), Locale.SIMPLIFIED_CHINESE);
        }
        return candidates;
    }
}
