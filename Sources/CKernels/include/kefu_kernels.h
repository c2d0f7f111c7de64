// Numeric kernels whose results are the same bits on every x86-64 processor: lanes are summed separately in a fixed
// order, multiply and add are never fused, exp is our own.
#ifndef KEFU_KERNELS_H
#define KEFU_KERNELS_H

#include <stdint.h>

/// Asks for the cache line at an address, which need not be one of the process.
static inline void kefu_fetch(const void *_Nullable address) { __builtin_prefetch(address); }

/// Rows of samples in compressed sparse form.
///
/// A feature of one row alone is not among them: it only ever meets its own row, where it adds its square times the row's
/// duals to the scores, so private_norms has the sum of those squares and the weights stay small.
typedef struct {
  const int64_t *_Nonnull row_starts;  // row_count + 1
  const int32_t *_Nonnull features;
  const float *_Nonnull values;
  const float *_Nonnull private_norms;  // row_count
  const float *_Nullable dense;         // row_count rows of dense_count numbers
  int32_t dense_count;                  // 0 without
  int32_t row_count;
} kefu_samples;

typedef enum {
  KEFU_LOSS_CRAMMER_SINGER = 0,
  KEFU_LOSS_SOFTMAX = 1,
} kefu_loss;

typedef struct {
  kefu_loss loss;
  float cost;       // C: the price of a unit of loss, > 0
  int32_t epochs;   // at most
  float tolerance;  // stop when no dual variable moved by more than tolerance * cost in an epoch
  uint64_t seed;    // of the order in which samples are visited
} kefu_training;

/// Trains one linear multiclass model by dual coordinate ascent over samples.
///
/// labels: the class of every row, in 0..<class_count. stride: class_count rounded up to a multiple of 16. weights:
/// stride numbers for every feature, zero on entry. duals: row_count * stride, zero on entry; on return the weights are the
/// sum of the rows times their duals. If neither is zero on entry, training goes on from there: the sum holds for changes. scratch: 4 * stride + row_count floats. visits: 4 * row_count. Returns the number of
/// epochs.
int32_t kefu_train(kefu_samples samples, const int32_t *_Nonnull labels, int32_t class_count,
                   int32_t stride, kefu_training settings, float *_Nonnull weights,
                   float *_Nonnull duals, float *_Nonnull scratch, int32_t *_Nonnull visits);

/// scores[k] = sum of values[j] * weights[features[j]][k], k in 0..<stride.
void kefu_score(const int32_t *_Nonnull features, const float *_Nonnull values, int32_t count,
                const float *_Nonnull weights, int32_t stride, float *_Nonnull scores);

/// scores[k] += sum of values[j] * weights[j][k], j in 0..<count, k in 0..<stride.
void kefu_add_dense(const float *_Nonnull values, int32_t count, const float *_Nonnull weights,
                    int32_t stride, float *_Nonnull scores);

/// products[i] = sum of vector[j] * rows[i * count + j], j in 0..<count, i in 0..<row_count.
void kefu_multiply_int8(const float *_Nonnull vector, int32_t count, const int8_t *_Nonnull rows,
                        int64_t row_count, float *_Nonnull products);

/// Where the weights of a feature are: scale times a row of 8-bit numbers, which several features may share.
typedef struct {
  int32_t row;
  float scale;
} kefu_weight_source;

/// The same for weights of 8 bits.
void kefu_score_int8(const int32_t *_Nonnull features, const float *_Nonnull values, int32_t count,
                     const kefu_weight_source *_Nonnull sources, const int8_t *_Nonnull rows,
                     int32_t stride, float *_Nonnull scores);

/// The same for weights of which some were revised: a source whose row is negative is row -1 - row of `revised`, whose rows
/// are revised_stride >= stride numbers, as are the scores.
void kefu_score_revised(const int32_t *_Nonnull features, const float *_Nonnull values,
                        int32_t count, const kefu_weight_source *_Nonnull sources,
                        const int8_t *_Nonnull rows, int32_t stride, const int8_t *_Nonnull revised,
                        int32_t revised_stride, float *_Nonnull scores);

/// The classes of the `limit` largest scores, or of all if there are fewer, descending, ties by class; best[i] is the score of
/// classes[i]. Both have room for count + 1 numbers. Returns how many there are.
int32_t kefu_best(const float *_Nonnull scores, int32_t count, int32_t limit,
                  int32_t *_Nonnull classes, float *_Nonnull best);

/// Rows of 8 bits: row i is about scales[i] * quantised[i * stride + k], rounded to nearest; halves away from zero.
void kefu_quantise(const float *_Nonnull rows, int64_t row_count, int32_t stride,
                   float *_Nonnull scales, int8_t *_Nonnull quantised);

/// exponentials[k] = exp(factor * (scores[k] - largest)), in place if they are the same memory; returns their sum.
float kefu_exponentials(const float *_Nonnull scores, int32_t count, float largest, float factor,
                        float *_Nonnull exponentials);

/// shares[k] = exp(factor * (scores[k] - scores[best])), but 0 for the best, whose 1 would swallow the others when they are
/// small; returns their sum. scores[best] is the largest; `shares` may be the same memory.
float kefu_other_shares(const float *_Nonnull scores, int32_t count, int32_t best, float factor,
                        float *_Nonnull shares);

/// The derivative by beta of the negative log-likelihood of labels under softmax(beta * score); it ascends with beta.
///
/// scores: row_count rows of class_count numbers.
double kefu_temperature_slope(const float *_Nonnull scores, const int32_t *_Nonnull labels,
                              int32_t row_count, int32_t class_count, float beta);

/// exp(x) in float, the same bits everywhere; relative error below 1e-6 for -87 < x < 88, clamped outside.
float kefu_exp(float x);

/// ln(x) in double for x > 0, the same bits everywhere; relative error below 1e-12.
double kefu_log(double x);

// Questions of an assistant. A question has a place for every 32 of its phrasings; its score stands at the first. A feature that
// many questions have has a row with all places, the others have lists.

enum { KEFU_PLACE_PHRASINGS = 32 };

/// What a model of questions knows of a feature: its list ends where that of the next feature begins.
typedef struct {
  uint32_t list_start;
  int32_t row;              // twice the row, plus 1 if it is a word in most phrasings; or -1
  float inverse_frequency;  // of phrasings
  float worth;              // the most that it adds to the score of a question
} kefu_answer_feature;

/// A place whose question has a feature: what the feature adds to its score, and the phrasings that have it, one bit each. A
/// feature that phrasings have several times, or as a word and as characters, has several postings.
typedef struct {
  uint32_t place;
  float weight;
  uint32_t phrasings;
  float factor;  // by which its value in a phrasing grows; negative for a word
} kefu_answer_posting;

/// Phrasings that have a feature with a row more than once, or as the other kind.
typedef struct {
  uint32_t row;
  uint32_t phrasings;
  float factor;  // as of a posting
} kefu_phrasing_repeat;

/// The rows.
typedef struct {
  const uint16_t *_Nonnull shares;  // by row and place: 65535 times the part of the worth that a score gets
  const uint32_t *_Nonnull phrasings;  // by place and row, one bit each
  const kefu_phrasing_repeat *_Nonnull repeats;
  const uint32_t *_Nonnull repeat_starts;  // by place, one more than there are places
  int32_t count;
  int32_t stride;  // a multiple of 16
} kefu_answer_rows;

/// A feature of a message that has a row, or the postings of one that has none.
typedef struct {
  int32_t row;  // or -1
  uint32_t start;
  uint32_t end;
  int32_t is_word;  // 1 or 0; with a row: in most phrasings
  int32_t is_scaled_as_word;
  float frequency;
  float value;  // the product of its value in the message and its inverse frequency
  float worth;
} kefu_answer_list;

/// numbers[i] = the number of the feature with this hash, or -1. A slot of the table has the upper half of a hash and 1 + its
/// number; 0 is empty; the search begins at the slot that the lower half says. Fetches the features that are found.
void kefu_find_features(const uint64_t *_Nonnull hashes, int32_t count,
                        const uint64_t *_Nonnull slots, uint64_t mask,
                        const kefu_answer_feature *_Nonnull features, int32_t *_Nonnull numbers);

/// Sums up, for every place, what the features add to its score. scores: rows.stride numbers, zero on entry.
void kefu_score_questions(const kefu_answer_list *_Nonnull with_rows, int32_t row_count,
                          const kefu_answer_list *_Nonnull lists, int32_t list_count,
                          const kefu_answer_posting *_Nonnull postings, kefu_answer_rows rows,
                          float *_Nonnull scores);

/// Divides the scores; returns the greatest.
float kefu_divide_scores(float *_Nonnull scores, int32_t count, float divisor);

/// The numbers of the scores that are at least `least`, ascending; returns how many. selected: count + 1.
int32_t kefu_select_scores(const float *_Nonnull scores, int32_t count, float least,
                           int32_t *_Nonnull selected);

/// Compares a message with the phrasings of some places, but for the lengths of the phrasings.
///
/// sizes: how many phrasings each of `places` has, 1 to 32. numbers: by place, 1 + where it stands in `places`, or 0. values:
/// a number for every row, zero on entry and on return. sums: 64 numbers for each of `places`: of characters by phrasing, then
/// of words.
void kefu_compare_phrasings(const kefu_answer_list *_Nonnull with_rows, int32_t row_count,
                            const kefu_answer_list *_Nonnull lists, int32_t list_count,
                            const kefu_answer_posting *_Nonnull postings, kefu_answer_rows rows,
                            const int32_t *_Nonnull places, const int32_t *_Nonnull sizes,
                            int32_t place_count, const int32_t *_Nonnull numbers,
                            float *_Nonnull values, float *_Nonnull sums);

/// cosines[i] = scale * scales[i] * the product of row i and the vector, all of `stride` numbers, a multiple of 16 and at most
/// 65,536.
void kefu_compare_meanings(const int8_t *_Nonnull rows, const float *_Nonnull scales,
                           int32_t row_count, int32_t stride, const int8_t *_Nonnull vector,
                           float scale, float *_Nonnull cosines);

// Retrieval. A document of a chunk has a number below KEFU_CHUNK_DOCUMENTS; a posting is a key of 16 bits: the document's
// number times 4, and how often the term is in it, 1 to 3.

enum {
  KEFU_CHUNK_DOCUMENTS = 1 << 14,
  KEFU_CHUNK_LISTS = 512,
};

/// The postings of one term in one chunk.
typedef struct {
  const uint16_t *_Nonnull keys;  // ascending; or, if dense, a bit for each document of a chunk
  int32_t count;                  // of keys, at most KEFU_CHUNK_DOCUMENTS; 0 if dense
  int32_t is_dense;
  uint32_t gains[4];  // what a posting adds to a score, by how often the term is in it; dense: the second
  uint32_t bound;     // no posting of the list adds more
} kefu_posting_list;

typedef struct {
  uint32_t *_Nonnull sums;       // KEFU_CHUNK_DOCUMENTS, zero
  uint16_t *_Nonnull documents;  // KEFU_CHUNK_DOCUMENTS + 1
  uint32_t *_Nonnull scores;     // KEFU_CHUNK_DOCUMENTS + 1
} kefu_chunk_scratch;

/// Finds the documents of a chunk whose score is above the threshold: MaxScore (Turtle and Flood 1995) with the bounds of
/// the chunk (Ding and Suel 2011).
///
/// lists: at most KEFU_CHUNK_LISTS, ascending by bound. documents: how many the chunk has; keys of more are allowed in lists that are not dense.
/// Returns how many documents were found: scratch->documents, ascending, and scratch->scores.
int32_t kefu_search_chunk(const kefu_posting_list *_Nonnull lists, int32_t list_count,
                          int32_t documents, uint32_t threshold,
                          kefu_chunk_scratch *_Nonnull scratch);

#endif
