// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.judging.CategoryTables;
import org.palmares.judging.RankedContest;
import org.palmares.ranking.bundle.Bundle;
import org.palmares.ranking.bundle.BundleContents;
import org.palmares.ranking.bundle.BundledCategory;
import org.palmares.results.store.PublishedBucket;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Makes bundles and keeps them, each under its own SHA-256. */
@Component
class Bundles {

    private final SigningKey key;
    private final PublishedBucket bucket;
    private final String generator;

    Bundles(
            SigningKey key,
            PublishedBucket bucket,
            @Value("${palmares.version:0.1}") String version) {
        this.key = key;
        this.bucket = bucket;
        this.generator = "Palmares " + version;
    }

    /** Equal rankings give equal bytes, so that keeping one twice is keeping it once. */
    PublishedBucket.Kept keep(Contest contest, int version, RankedContest ranked) {
        return keep(contest, contest.name().vi(), version, ranked);
    }

    /** The same of a part of the contest that has a name of its own. */
    PublishedBucket.Kept keep(Contest contest, String name, int version, RankedContest ranked) {
        List<BundledCategory> categories = new ArrayList<>();
        for (int at = 0; at < ranked.tables().size(); at++) {
            CategoryTables tables = ranked.tables().get(at);
            Category category = contest.category(tables.category()).orElseThrow();
            categories.add(
                    new BundledCategory(
                            category.key().toString(),
                            category.name().vi(),
                            tables.entries(),
                            tables.rules(),
                            tables.marks(),
                            tables.tally(),
                            ranked.standing().categories().get(at).standing()));
        }
        var contents = new BundleContents(name, contest.slug(), version, generator, categories);
        return bucket.keep(Bundle.write(contents, key.keys()));
    }
}
