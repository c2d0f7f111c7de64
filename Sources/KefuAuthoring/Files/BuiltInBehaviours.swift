/// What the assistant says in any conversation unless a file in `dialogues/behaviours/` replaces it.
enum BuiltInBehaviours {
  /// Where diagnostics and explanations place it.
  static let path = "built-in/behaviours.yaml"

  /// By behaviour, a reply as in such a file.
  static let text = """
    greeting:
      zh: |
        - 您好！请问有什么可以帮您？
      en: |
        - Hello! How can I help you?
    fallback:
      zh: |
        - 抱歉，我没太明白。您能换个说法吗？
        - 不好意思，这句我没看懂，麻烦您再说具体一点。
      en: |
        - Sorry, I didn't quite get that. Could you put it another way?
        - I'm not sure I follow. Could you say a little more?
    fallback_options:
      zh: |
        - 还是没能明白您的意思，抱歉。您看看是不是想问下面这些？
      en: |
        - I'm still not with you, sorry. Is it one of these?
    fallback_person:
      zh: |
        - 抱歉，这个我可能帮不上忙。需要帮您转人工客服吗？
      en: |
        - I'm sorry, I don't seem to be much help here. Shall I get a colleague for you?
    not_understood:
      zh: |
        - 不好意思，没太明白。
        - 抱歉，这句我没看懂。
      en: |
        - Sorry, I didn't get that.
        - I'm not sure I follow.
    clarify:
      zh: |
        - 您想问的是哪一个？
        - 我想确认一下，您是指：
      en: |
        - Which of these do you mean?
        - Just to be sure, do you mean:
    cancel:
      zh: |
        - 好的，“{title}”先不办了。还有什么可以帮您？
      en: |
        - All right, I've dropped “{title}”. Anything else I can do?
    nothing_to_cancel:
      zh: |
        - 现在没有正在办理的事情，您有什么需要直接告诉我就行。
      en: |
        - There's nothing going on at the moment. Just tell me what you need.
    start_over:
      zh: |
        - 好的，我们从头来。
      en: |
        - Sure, let's take it from the top.
    go_back:
      zh: |
        - 好的，回到上一步。
      en: |
        - Sure, one step back.
    nothing_to_go_back:
      zh: |
        - 已经是第一步了。
      en: |
        - There's no earlier step to go back to.
    repeat:
      zh: |
        - 好的，我再说一遍：
      en: |
        - Of course, once more:
    nothing_to_repeat:
      zh: |
        - 我还没说什么呢，请问有什么可以帮您？
      en: |
        - I haven't said anything yet. How can I help?
    ask_meaning:
      zh: |
        - 不好意思没说清楚。我是想请您回答：
      en: |
        - Sorry for being unclear. What I'd like to know is this:
    nothing_to_explain:
      zh: |
        - 您指的是哪一点？告诉我，我再解释一下。
      en: |
        - Which part do you mean? Tell me and I'll explain.
    correction:
      zh: |
        - 好的，改成{value}。
        - 明白，已经改为{value}。
      en: |
        - Got it, {value} instead.
        - No problem, I've changed that to {value}.
    correction_unclear:
      zh: |
        - 好的，是哪里不对呢？请把正确的内容告诉我。
      en: |
        - All right, what should I change? Just tell me what it ought to be.
    lost:
      zh: |
        - 刚才有内容变了，“{title}”还有一处要再跟您确认一下。
      en: |
        - Since that has changed, I need to ask you one thing again for “{title}”.
    resume:
      zh: |
        - 我们接着办“{title}”。
        - 好，回到刚才的“{title}”。
      en: |
        - Now, back to “{title}”.
        - Let's carry on with “{title}”.
    next_request:
      zh: |
        - 接下来是“{title}”。
        - 再来看您说的“{title}”。
      en: |
        - Now for “{title}”.
        - Next, “{title}”.
    give_up:
      zh: |
        - 没关系，这一步我们先跳过。需要帮您转人工客服吗？
      en: |
        - Never mind, we can leave that. Would you like me to get a colleague?
    action_failed:
      zh: |
        - 抱歉，系统刚才出了点问题，请稍后再试。
      en: |
        - I'm sorry, something went wrong on our side. Please try again in a moment.
    apology:
      zh: |
        - 非常抱歉，给您添麻烦了。
        - 真的很抱歉，让您不愉快了。
      en: |
        - I'm really sorry about this.
        - I'm very sorry for the trouble.
    anger:
      zh: |
        - 真的很抱歉，让您这么不愉快。需要帮您转人工客服吗？
      en: |
        - I'm truly sorry this has been so frustrating. Shall I bring in a colleague?
    handoff:
      zh: |
        - 好的，正在为您转接人工客服，请稍等。
      en: |
        - Of course. I'm passing you on to a colleague, one moment please.
      forms:
        - if: not service_open
          zh: |
            - 好的，已为您转人工。现在不在服务时间，客服上班后会尽快联系您。
          en: |
            - Of course. Nobody is in right now, but a colleague will get back to you as soon as we open.
    handoff_waiting:
      zh: |
        - 您的留言已经记下了，客服很快就来。
        - 收到，客服正在赶来，请再稍等一下。
      en: |
        - I've noted that. A colleague will be with you shortly.
        - Thanks, I've passed it on. It won't be long now.
      forms:
        - if: not service_open
          zh: |
            - 收到，已经转给客服，上班后会尽快回复您。
          en: |
            - Thank you, I've added that. A colleague will reply as soon as we open.
    agent_returned:
      zh: |
        - 我回来了，还有什么可以帮您？
      en: |
        - I'm back. Is there anything else I can do for you?
    offer_declined:
      zh: |
        - 好的，那您继续跟我说就行。
      en: |
        - All right, I'm still here if you need anything.
    stale_button:
      zh: |
        - 这个选项已经过期了，您现在需要什么，直接告诉我就行。
      en: |
        - That choice is no longer open. Just tell me what you need now.
    migrated:
      zh: |
        - 不好意思，刚才办的事情中断了，麻烦您再说一下需要什么。
      en: |
        - Sorry, we were interrupted. Could you tell me again what you need?

    """
}
