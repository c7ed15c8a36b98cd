package io.github.gainsay.benchmark;

import com.google.common.base.Preconditions;
import io.github.gainsay.article.Article;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** LanguageTool with the rules that are on by default. */
final class LanguageToolContender implements Contender {
  private @Nullable JLanguageTool tool;

  @Override
  public void load() throws IOException {
    tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    // Rules load their data at their first use.
    int unused = tool.check("A first sentence was said on Monday.").size();
  }

  @Override
  public int work(Article article) throws IOException {
    return Preconditions.checkNotNull(tool, "not loaded")
        .check(BenchmarkArticles.plainText(article))
        .size();
  }
}
