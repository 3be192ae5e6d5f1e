// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import io.lettuce.core.LettuceFutures;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.async.RedisScriptingAsyncCommands;

import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.connection.lettuce.LettuceExceptionConverter;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Runs one script in several slots and waits for them together: Spring's own pipeline would open a
 * connection for each time.
 */
@Component
class SlotScripts {

    /** What one slot is asked. */
    record Call(List<String> keys, List<String> arguments) {

        byte[][] keyBytes() {
            return bytes(keys);
        }

        byte[][] argumentBytes() {
            return bytes(arguments);
        }

        private static byte[][] bytes(List<String> texts) {
            return texts.stream()
                    .map(text -> text.getBytes(StandardCharsets.UTF_8))
                    .toArray(byte[][]::new);
        }
    }

    private final StringRedisTemplate redis;
    private final Duration patience;
    private final LettuceExceptionConverter failures = new LettuceExceptionConverter();

    SlotScripts(StringRedisTemplate redis, LettuceConnectionFactory connections) {
        this.redis = redis;
        this.patience = connections.getClientConfiguration().getCommandTimeout();
    }

    /** Their answers in the same order; a failure of one is a failure of all. */
    List<Long> run(RedisScript<Long> script, List<Call> calls) {
        RedisCallback<List<Long>> together = connection -> run(connection, script, calls);
        return Objects.requireNonNull(redis.execute(together));
    }

    @SuppressWarnings("unchecked")
    private List<Long> run(RedisConnection connection, RedisScript<Long> script, List<Call> calls) {
        var commands =
                (RedisScriptingAsyncCommands<byte[], byte[]>) connection.getNativeConnection();
        try {
            List<RedisFuture<Long>> asked =
                    calls.stream().map(call -> byHash(commands, script, call)).toList();
            List<Long> answers = new ArrayList<>();
            for (int slot = 0; slot < calls.size(); slot++) {
                answers.add(answer(commands, script, calls.get(slot), asked.get(slot)));
            }
            return answers;
        } catch (RuntimeException e) {
            DataAccessException known = failures.convert(e);
            throw known == null ? e : known;
        }
    }

    private Long answer(
            RedisScriptingAsyncCommands<byte[], byte[]> commands,
            RedisScript<Long> script,
            Call call,
            RedisFuture<Long> asked) {
        try {
            return await(asked);
        } catch (RedisNoScriptException _) {
            return await(
                    commands.eval(
                            script.getScriptAsString(),
                            ScriptOutputType.INTEGER,
                            call.keyBytes(),
                            call.argumentBytes()));
        }
    }

    private static RedisFuture<Long> byHash(
            RedisScriptingAsyncCommands<byte[], byte[]> commands,
            RedisScript<Long> script,
            Call call) {
        return commands.evalsha(
                script.getSha1(), ScriptOutputType.INTEGER, call.keyBytes(), call.argumentBytes());
    }

    private Long await(RedisFuture<Long> asked) {
        return Objects.requireNonNull(
                LettuceFutures.awaitOrCancel(asked, patience.toMillis(), TimeUnit.MILLISECONDS));
    }
}
