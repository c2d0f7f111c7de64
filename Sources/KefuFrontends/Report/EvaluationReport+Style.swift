extension EvaluationReport {
  /// The style sheet; paper is always light.
  static let style = """
    :root{--page:#fff;--ink:#1b1f24;--soft:#59636e;--line:#d5dbe1;--panel:#f5f7f9;--blue:#2b6cb0;
    --red:#d9480f;--gold:#946200;--odd:#eef1f4}
    @media screen{:root{color-scheme:light dark}}
    @media screen and (prefers-color-scheme:dark){:root{--page:#13171c;--ink:#e4e9ee;--soft:#9ba7b3;
    --line:#333d47;--panel:#1b2128;--blue:#63a4ea;--red:#ff7a45;--gold:#e3b341;--odd:#222a32}}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0 auto;padding:1.5rem;max-width:76rem;background:var(--page);color:var(--ink);
    font:.94rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Microsoft YaHei",
    "Noto Sans CJK SC",sans-serif}
    h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem;overflow-wrap:anywhere}
    h2{font-size:1.2rem;margin:2.5rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
    h3{font-size:1rem;margin:0 0 .25rem}
    nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
    a{color:var(--blue)}
    .legend,.note{color:var(--soft);font-size:.87rem;margin:0 0 .6rem}
    .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.8rem,1fr));gap:.75rem;
    margin:1.25rem 0}
    .tile{background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:.7rem .9rem}
    .tile .name{font-size:.87rem;font-weight:600}
    .tile .figure{font-size:1.7rem;line-height:1.3;font-variant-numeric:tabular-nums}
    .tile .note{margin:0;line-height:1.35}
    dl{display:flex;flex-wrap:wrap;gap:.4rem 2rem;margin:0}
    dt{color:var(--soft);font-size:.87rem}
    dd{margin:0;overflow-wrap:anywhere}
    .columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,27rem),1fr));
    gap:1.5rem 2rem;align-items:start}
    figure{margin:0}
    table{border-collapse:collapse;font-size:.93rem;margin:.5rem 0 1rem}
    th,td{padding:.22rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
    th{font-weight:400;overflow-wrap:break-word}
    thead th{color:var(--soft);font-size:.87rem;vertical-align:bottom}
    .number,.figures thead th,.bars thead th:nth-child(n+3),.messages thead th:nth-child(3)
    {text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    .figures thead th{white-space:normal}
    .figures thead th:first-child{text-align:left}
    .figures td:first-child{text-align:left}
    .messages{width:100%}
    .messages td:first-child{width:65%;min-width:12rem}
    .messages td{overflow-wrap:break-word}
    .message{unicode-bidi:isolate;overflow-wrap:anywhere;white-space:pre-wrap}
    .bar{display:block;margin-top:.25rem;min-width:120px}
    .track{fill:var(--odd)}
    .value{fill:var(--blue)}
    svg .upper{fill:var(--gold)}
    svg .lower{fill:var(--red)}
    .plot{display:block;width:100%;max-width:34rem;height:auto}
    svg text{fill:var(--ink)}
    .plot text{font-size:11px}
    .plot .tick,.plot .count{fill:var(--soft)}
    .plot .count{font-size:9.5px}
    .plot .axis{font-size:12px}
    .grid,.base{stroke:var(--line)}
    .ideal{stroke:var(--soft);stroke-dasharray:5 4}
    .curve{fill:none;stroke:var(--blue);stroke-width:2;stroke-linejoin:round}
    .second{stroke:var(--red)}
    .dot{fill:var(--blue);stroke:var(--page)}
    .column{fill:var(--blue);fill-opacity:.45}
    .key{display:inline-block;width:.8em;height:.8em;border-radius:2px;vertical-align:-.05em}
    .key.upper{background:var(--gold);width:.3em}
    .key.lower{background:var(--red);width:.3em}
    .key.curve{background:var(--blue);height:.25em;vertical-align:.25em}
    .key.second{background:var(--red);height:.25em;vertical-align:.25em}
    .key.right{background:var(--blue);opacity:.55}
    .key.wrong{background:var(--red)}
    .confusions{margin:0;padding:0;list-style:none;columns:2 27rem;column-gap:2rem}
    .confusions>li{break-inside:avoid;margin-bottom:1.1rem}
    .confusions h3{display:flex;gap:1rem;justify-content:space-between;border-bottom:1px solid
    var(--line);overflow-wrap:anywhere}
    .count{color:var(--red);white-space:nowrap;font-weight:400}
    .confusions ul{margin:.2rem 0;padding-left:1.2rem}
    summary{color:var(--soft);font-size:.87rem;cursor:pointer}
    .matrix{display:grid;grid-template-columns:max-content max-content;overflow:auto;max-height:88vh;
    width:fit-content;max-width:100%;border:1px solid var(--line);border-radius:8px;
    background:var(--page)}
    .matrix svg{display:block}
    .matrix .corner,.matrix .top,.matrix .side{position:sticky;background:var(--page);z-index:1}
    .matrix .corner{top:0;left:0;z-index:2;padding:.4rem;font-size:.8rem;color:var(--soft);
    width:0;min-width:100%;
    display:flex;align-items:end;justify-content:end;text-align:right}
    .matrix .top{top:0}
    .matrix .side{left:0}
    .band{fill:var(--page)}
    .band.odd{fill:var(--odd)}
    .row:hover .band{fill:var(--line)}
    .right{fill:var(--blue)}
    .wrong{fill:var(--red)}
    .cross{fill:none;stroke:var(--ink);visibility:hidden;pointer-events:none}
    .cell text{pointer-events:none}
    .cell:hover .cross{visibility:visible}
    .cell:hover rect{stroke:var(--ink);stroke-width:1.5}
    @media (max-width:40rem){.bar{width:80px;min-width:0}th,td{padding:.22rem .3rem}}
    @media print{html{font-size:11px}body{max-width:none;padding:0}nav,details:not([open]){display:none}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    h2,h3,thead{break-after:avoid}tr,figure,.tile{break-inside:avoid}
    #matrix{break-inside:avoid}.columns{grid-template-columns:1fr 1fr}#scope .columns{display:block}
    .confusions{columns:2}
    .matrix{overflow:visible;max-height:none;zoom:var(--shrink);border:0}
    .matrix *{position:static!important}}
    """
}
